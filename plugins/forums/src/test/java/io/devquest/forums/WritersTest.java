package io.devquest.forums;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A board says who may start topics and who may reply, and tells the others what they lack. */
@OnEveryDatabase
class WritersTest {

    @RegisterExtension
    static Community community = Community.with(ForumsPlugin.class);

    private Ground ground;
    private TestClient ada;
    private String board;

    @BeforeEach
    void aBoardWithATopic() {
        ground = Ground.of(community);
        ada = community.admin("ada");
        board = "/api/v1/forums/boards/" + ground.board();
    }

    private void set(String field, String value) {
        Map<String, Object> change = new HashMap<>(Map.of(field, value));
        change.put("version", ada.get(board).json().path("version").asInt());
        ada.patch(board, change).expect(200);
    }

    private TestAnswer start(TestClient who) {
        return Ground.start(who, ground.board(), "Another topic");
    }

    private TestAnswer reply(TestClient who) {
        return who.post(ground.topicPath() + "/posts", Map.of("body", "An answer"));
    }

    @Test
    void aTrustLevelIsAskedForAndNamed() {
        TestClient tess = community.member("tess-" + ground.board());
        set("startBy", "trust:2");
        assertThat(start(tess).problem("forums.may_not_post", 403).json("/detail"))
                .contains("trust level 2 to start topics");
        reply(tess).expect(201);
        tess.page("/forums/boards/" + ground.board())
                .contains("You need trust level 2 to start topics")
                .lacks("/forums/boards/" + ground.board() + "/new");
        tess.page("/forums/boards/" + ground.board() + "/new")
                .contains("You need trust level 2")
                .lacks("name=\"body\"");
        ada.put("/api/v1/admin/users/" + tess.id() + "/trust", Map.of("level", 2))
                .expect(200);
        start(tess).expect(201);
        tess.page("/forums/boards/" + ground.board() + "/new").contains("name=\"body\"");
    }

    @Test
    void whereStaffAloneRepliesOthersSeeASentenceAndNoComposer() {
        set("replyBy", "staff");
        reply(ground.bob()).problem("forums.may_not_post", 403);
        ground.bob()
                .page(ground.page())
                .contains("Only moderators and administrators reply in this board")
                .lacks("id=\"reply\"", "replyTo=");
        ground.bob()
                .form("/forums/topics/" + ground.topic() + "/replies", Map.of("body", "An answer"))
                .expect(403)
                .contains("Only moderators and administrators reply in this board");
        ground.guest().page(ground.page()).contains("/login?next=");
        reply(ground.moderator()).expect(201);
        start(ground.bob()).expect(201);
    }

    @Test
    void theMembersOfAGroupWriteAndTheOthersLearnItsNameIfTheyMayKnowIt() {
        TestClient olga = community.member("olga");
        String name = "Writers of " + ground.board();
        String slug = olga.post("/api/v1/g", Map.of("name", name, "joining", "open"))
                .expect(201)
                .json("/slug");
        set("replyBy", "group:" + olga.get("/api/v1/g/" + slug).json("/id"));
        assertThat(reply(ground.bob()).problem("forums.may_not_post", 403).json("/detail"))
                .contains("the group " + name);
        reply(olga).expect(201);
        ground.bob().put("/api/v1/g/" + slug + "/members/me", "").expect(200);
        reply(ground.bob()).expect(201);
        ground.bob().delete("/api/v1/g/" + slug + "/members/me").expect(204);
        reply(ground.bob()).problem("forums.may_not_post", 403);
        Map<String, Object> unknown = new HashMap<>(Map.of("startBy", "group:0000000000001"));
        unknown.put("version", ada.get(board).json().path("version").asInt());
        ada.patch(board, unknown).invalid("startBy", "unknown");
    }

    @Test
    void inABoardForReadingModeratorsAloneWrite() {
        set("access", "read_only");
        start(ground.bob()).problem("forums.may_not_post", 403);
        reply(ground.bob()).problem("forums.may_not_post", 403);
        ground.ann()
                .patch(ground.topicPath(), Map.of("title", "Another title", "version", 1))
                .problem("forums.may_not_post", 403);
        ground.ann()
                .patch("/api/v1/forums/posts/" + ground.firstPost(), Map.of("body", "Changed", "version", 1))
                .problem("forums.may_not_post", 403);
        reply(ground.moderator()).expect(201);
        ground.bob().page("/forums/boards/" + ground.board()).contains("For reading", "This board is for reading");
    }

    @Test
    void nobodyWritesInAnArchivedBoardWhichIsLastAndStillFound() {
        set("access", "archived");
        start(ground.bob()).problem("forums.board_archived", 409);
        reply(ground.moderator()).problem("forums.board_archived", 409);
        ground.bob()
                .form(
                        "/forums/boards/" + ground.board() + "/new",
                        Map.of("title", "Zebras of " + ground.board(), "body", "My words", "tags", ""))
                .expect(409)
                .contains("This board is archived");
        ground.guest()
                .page(ground.page())
                .contains("This board is archived. You can read it")
                .lacks("id=\"reply\"");
        Ground later = Ground.of(community);
        String list = ground.guest().get("/api/v1/forums/boards?limit=100").text();
        assertThat(list.indexOf('"' + ground.board() + '"')).isGreaterThan(list.indexOf('"' + later.board() + '"'));
        community.settle();
        assertThat(ground.guest()
                        .get("/api/v1/search?q=loop+in:" + ground.board())
                        .text())
                .contains(ground.topic());
        set("access", "open");
        reply(ground.bob()).expect(201);
    }

    @Test
    void aMovedTopicFollowsTheRulesOfItsNewBoard() {
        Ground still = Ground.of(community);
        Map<String, Object> change = new HashMap<>(Map.of("replyBy", "staff"));
        change.put("version", 1);
        ada.patch("/api/v1/forums/boards/" + still.board(), change).expect(200);
        ground.moderator()
                .put(ground.topicPath() + "/board", Map.of("board", still.board()))
                .expect(200);
        reply(ground.bob()).problem("forums.may_not_post", 403);
    }

    @Test
    void whatIsNoRuleIsRefused() {
        for (String who : new String[] {"", "trust:0", "trust:5", "trust:10", "friends", "group:x", "STAFF"}) {
            ada.patch(board, Map.of("startBy", who, "version", 1)).invalid("startBy", "pattern");
        }
        ada.patch(board, Map.of("access", "closed", "version", 1)).invalid("access", "pattern");
        ada.patch(board, Map.of("access", "archived")).invalid("version", "notNull");
        ground.bob().patch(board, Map.of("access", "archived", "version", 1)).problem("forbidden", 403);
    }
}
