package io.devquest.forums;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.data.Cursor;
import io.devquest.api.data.Id;
import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the forums refuse, each with its code and without a trace. */
@OnEveryDatabase
class BadInputTest {

    private static final int LIMIT = 1 << 20;

    @RegisterExtension
    static Community community = Community.with(ForumsPlugin.class);

    private Ground ground;
    private TestClient ann;
    private TestClient bob;
    private String topics;
    private String post;
    private StoredRows before;

    @BeforeEach
    void aTopicWithAReply() {
        ground = Ground.of(community);
        ann = ground.ann();
        bob = ground.bob();
        topics = "/api/v1/forums/boards/" + ground.board() + "/topics";
        post = ground.reply(bob, "An answer");
        before = StoredRows.of(community);
    }

    @AfterEach
    void nothingHasChanged() {
        assertThat(StoredRows.of(community)).isEqualTo(before);
    }

    @Test
    void bodiesThatCannotBeReadAreRefused() {
        for (String path : List.of(topics, ground.topicPath() + "/posts")) {
            for (String body : List.of("", "{", "{\"title\":", "[", "title=x", "{\"body\":\"a\",\"body\":\"b\"}")) {
                assertThat(ann.post(path, body).json("/code")).isIn("json_malformed", "json_wrong_type");
                ann.post(path, body).expect(400);
            }
            for (String body : List.of("null", "[]", "\"text\"", "1", "[".repeat(10_000))) {
                ann.post(path, body).problem("json_wrong_type", 400);
            }
            ann.post(path, "{\"body\":\"text\",\"pinned\":true}").problem("json_unknown_field", 400);
            ann.post(path, "{\"body\":" + "[".repeat(10_000) + "}").problem("json_wrong_type", 400);
            ann.post(path, "x".repeat(LIMIT + 1)).problem("body_too_large", 413);
            ann.with("Content-Type", "text/plain").post(path, "{}").problem("body_unsupported", 415);
        }
        bob.patch(post, "{").problem("json_malformed", 400);
        bob.patch(post, "x".repeat(LIMIT + 1)).problem("body_too_large", 413);
    }

    @Test
    void valuesOfAnotherTypeAreRefused() {
        for (String title : List.of("1", "true", "[]", "{}", "[\"A title\"]")) {
            ann.post(topics, "{\"title\":" + title + ",\"body\":\"text\"}").problem("json_wrong_type", 400);
        }
        for (String tags : List.of("\"java\"", "{}", "1", "[1]", "[[]]", "[true]")) {
            ann.post(topics, "{\"title\":\"A title\",\"body\":\"text\",\"tags\":" + tags + "}")
                    .problem("json_wrong_type", 400);
        }
        for (String replyTo : List.of("1", "\"x\"", "\"00000000000001\"", "\"000000000000U\"", "\"\"", "{}", "[]")) {
            ann.post(ground.topicPath() + "/posts", "{\"body\":\"text\",\"replyTo\":" + replyTo + "}")
                    .problem("json_wrong_type", 400);
        }
        for (String version :
                List.of("\"1\"", "1.5", "1.0", "true", "[1]", "{}", "99999999999", "1e400", "9".repeat(500))) {
            bob.patch(post, "{\"body\":\"text\",\"version\":" + version + "}").problem("json_wrong_type", 400);
        }
    }

    @Test
    void fieldsThatBreakARuleAreNamed() {
        ann.post(topics, Map.of("title", "abc", "body", "text")).invalid("title", "size");
        ann.post(topics, Map.of("title", "      ", "body", "text")).invalid("title", "notBlank");
        ann.post(topics, Map.of("title", "A title")).invalid("body", "notBlank");
        ann.post(topics, Map.of("title", "x".repeat(256), "body", "text")).invalid("title", "size");
        ann.post(topics, Map.of("title", "A title", "body", "x".repeat(32_001))).invalid("body", "size");
        ann.post(topics, topic(Collections.nCopies(6, "java"))).expect(201);
        before = StoredRows.of(community);
        ann.post(topics, topic(List.of("a1", "b1", "c1", "d1", "e1", "f1"))).invalid("tags", "size");
        ann.post(topics, topic(List.of("no<tag>"))).problem("input_invalid", 422);
        ann.post(topics, topic(Arrays.asList("java", null))).problem("input_invalid", 422);
        ann.post(topics, "{\"title\":\"A half \\ud800 pair\",\"body\":\"text\"}")
                .invalid("title", "characters");
        ann.post(ground.topicPath() + "/posts", Map.of("body", "text", "replyTo", "0000000000001"))
                .invalid("replyTo", "sameTopic");
        bob.patch(post, Map.of("body", "text")).invalid("version", "notNull");
        bob.patch(post, Map.of("version", 1)).invalid("body", "notBlank");
    }

    @Test
    void aBoardNeedsAnAddressOfItsOwn() {
        TestClient ada = community.admin("ada");
        String boards = "/api/v1/forums/boards";
        ada.post(boards, Map.of("slug", ground.board(), "title", "Again")).invalid("slug", "unique");
        for (String slug : List.of("new", "N", "Board", "a b", "../x", "x".repeat(41), "a\u0000b", "")) {
            ada.post(boards, Map.of("slug", slug, "title", "Board")).invalid("slug", "pattern");
        }
        ada.post(boards, Map.of("title", "Board")).invalid("slug", "notNull");
    }

    @Test
    void anEditOfAnOldVersionIsStale() {
        for (int version : new int[] {0, -1, 2, Integer.MAX_VALUE}) {
            bob.patch(post, Map.of("body", "text", "version", version)).problem("version_stale", 409);
            ann.patch(ground.topicPath(), Map.of("title", "A new title", "version", version))
                    .problem("version_stale", 409);
        }
    }

    @Test
    void changesWithoutTheTokenOfTheSessionAreRefused() {
        TestClient other = ann.withoutCsrfToken();
        for (TestClient forger : List.of(other, other.with("X-CSRF-Token", "wrong"))) {
            forger.post(topics, topic(List.of())).problem("csrf_token_invalid", 403);
            forger.delete(ground.topicPath()).problem("csrf_token_invalid", 403);
            forger.put(post + "/vote", "").problem("csrf_token_invalid", 403);
            forger.form("/forums/topics/" + ground.topic() + "/replies", Map.of("body", "forged", "_csrf", "wrong"))
                    .expect(403);
        }
        ann.with("Origin", "https://elsewhere.example")
                .delete(ground.topicPath())
                .problem("origin_foreign", 403);
    }

    @Test
    void cursorsOfOtherListsAndForgedOnesAreRefused() {
        Ground.start(ann, ground.board(), "Another topic").expect(201);
        before = StoredRows.of(community);
        String ofTopics = ann.get(topics + "?limit=1").json("/next");
        String ofPosts = ann.get(ground.topicPath() + "/posts?limit=1").json("/next");
        String ofBoards = Cursor.of(1, new Id(1)).toString();
        assertThat(List.of(ofTopics, ofPosts)).doesNotContain("");
        refusedCursors(topics, ofPosts, ofBoards, Cursor.of("x", new Id(1)).toString());
        refusedCursors(
                topics,
                Cursor.of(Instant.MAX, new Id(1)).toString(),
                Cursor.of(Instant.MIN, new Id(1)).toString());
        refusedCursors(
                ground.topicPath() + "/posts",
                ofTopics,
                ofBoards,
                "x",
                Cursor.of("9".repeat(30)).toString());
        refusedCursors(
                "/api/v1/forums/boards",
                ofTopics,
                ofPosts,
                "x",
                Cursor.of(1, "x").toString());
    }

    private void refusedCursors(String path, String... cursors) {
        for (String cursor : cursors) {
            ann.get(path + "?after=" + cursor).problem("cursor_invalid", 400);
        }
    }

    @Test
    void limitsOutsideTheirBoundsAreRefused() {
        for (String path : List.of("/api/v1/forums/boards", topics, ground.topicPath() + "/posts")) {
            for (String limit : List.of("0", "-1", "101", "abc", "", "1.5", "99999999999")) {
                ann.get(path + "?limit=" + limit).problem("limit_invalid", 400);
            }
        }
        for (String after : List.of("abc", "-1", "9999999999", "1.5")) {
            ann.get(ground.page() + "?after=" + after).expect(400);
        }
        ann.get("/forums?after=xyz").expect(400);
        ann.get("/forums/boards/" + ground.board() + "?after=xyz").expect(400);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        for (String id :
                List.of("nonsense", "00000000000001", "000000000000U", "0000000000001", "ZZZZZZZZZZZZZ", "-1", "%20")) {
            ann.get("/api/v1/forums/topics/" + id).problem("not_found", 404);
            ann.get("/api/v1/forums/topics/" + id + "/posts").problem("not_found", 404);
            ann.post("/api/v1/forums/topics/" + id + "/posts", Map.of("body", "text"))
                    .problem("not_found", 404);
            ann.patch("/api/v1/forums/posts/" + id, Map.of("body", "text", "version", 1))
                    .problem("not_found", 404);
            ann.put("/api/v1/forums/posts/" + id + "/vote", "").problem("not_found", 404);
            ann.get("/forums/topics/" + id + "/slug").expect(404);
            ann.get("/forums/posts/" + id).expect(404);
        }
        for (String slug : List.of("nothing", "No", "x".repeat(1_000), "%20", "'%20or%201=1")) {
            ann.get("/api/v1/forums/boards/" + slug).problem("not_found", 404);
            ann.post("/api/v1/forums/boards/" + slug + "/topics", topic(List.of()))
                    .problem("not_found", 404);
            ann.get("/forums/boards/" + slug).expect(404);
        }
        ann.get("/api/v1/forums/nothing").problem("not_found", 404);
        ann.put(ground.topicPath(), "{}").problem("not_found", 404);
    }

    @Test
    void brokenFormsAreShownAgainOrRefusedAsAPage() {
        String replies = "/forums/topics/" + ground.topic() + "/replies";
        ann.form(replies, Map.of()).expect(422);
        ann.form(replies, Map.of("body", "x".repeat(LIMIT + 1))).expect(413);
        bob.form(post.replace("/api/v1", "") + "/edit", Map.of("body", "text", "version", "abc"))
                .expect(422);
        TestAnswer vote = ann.form(post.replace("/api/v1", "") + "/vote", Map.of("value", "2"));
        assertThat(vote.expect(422).header("Content-Type").orElse("")).startsWith("text/html");
    }

    private static Map<String, Object> topic(List<String> tags) {
        return Map.of("title", "A title", "body", "A text", "tags", tags);
    }
}
