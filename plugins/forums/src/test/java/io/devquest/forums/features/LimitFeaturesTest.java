package io.devquest.forums.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.forums.Bench;
import io.devquest.forums.ForumsPlugin;
import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is asked of texts, and how much people may write who are new; with the checks of the community switched on. */
@OnEveryDatabase
class LimitFeaturesTest {

    @RegisterExtension
    static Community community = Community.with(ForumsPlugin.class).checked();

    private static final List<String> WORDS = List.of(
            "My loop never ends, whatever I do.",
            "Maybe the counter is not increased in it?",
            "It was the semicolon behind the parentheses.",
            "Thanks to all of you, it prints the numbers.",
            "And here is another thing that I noticed.");
    private static int boards;

    private TestClient ada;
    private String board;
    private String page;
    private String topic;

    @BeforeEach
    void aTopicOfTheAdministrator() {
        community.clock().advance(Duration.ofDays(2));
        ada = community.admin("ada");
        String slug = "limits-" + ++boards;
        ada.post("/api/v1/forums/boards", Map.of("slug", slug, "title", "Limits"))
                .expect(201);
        board = "/api/v1/forums/boards/" + slug + "/topics";
        page = "/forums/boards/" + slug + "/new";
        topic = ada.post(board, Map.of("title", "Why does it not end?", "body", "Here is my loop."))
                .expect(201)
                .json("/id");
    }

    private TestAnswer start(TestClient who, String title, String body) {
        return who.post(board, Map.of("title", title, "body", body));
    }

    private TestAnswer reply(TestClient who, String body) {
        community.clock().advance(Duration.ofMinutes(2));
        return who.post("/api/v1/forums/topics/" + topic + "/posts", Map.of("body", body));
    }

    @Test
    void postAndTitleLengthAndQualityFloor() {
        TestClient nina = community.member("nina-" + boards);
        start(nina, "Loop", WORDS.get(0)).invalid("title", "size");
        start(nina, "L".repeat(256), WORDS.get(0)).invalid("title", "size");
        start(nina, "A loop that does not end", "x".repeat(32_001)).invalid("body", "size");
        assertThat(start(nina, "A loop that does not end", "Why not")
                        .problem("moderation_refused", 422)
                        .json("/detail"))
                .contains("The text is too short");
        start(nina, "????????????????", WORDS.get(0)).problem("moderation_refused", 422);
        start(nina, "A loop that does not end", "aaaaaaaaaa aaaaaaaaa").problem("moderation_refused", 422);
        nina.form(page, Map.of("title", "help help help", "body", WORDS.get(0), "tags", ""))
                .expect(422)
                .contains("The title says too little", WORDS.get(0));
        start(nina, "A loop that does not end", WORDS.get(0)).expect(201);
    }

    @Test
    void consecutiveReplyAndNewUserLimits() {
        TestClient tess = new Bench(community).trusted("tess-" + boards, 1);
        for (String word : WORDS.subList(0, 3)) {
            reply(tess, word).expect(201);
        }
        assertThat(reply(tess, WORDS.get(3)).problem("forums.in_a_row", 409).json("/detail"))
                .contains("The last 3 posts here are yours");
        tess.form("/forums/topics/" + topic + "/replies", Map.of("body", WORDS.get(3)))
                .expect(409)
                .contains("The last 3 posts here are yours", WORDS.get(3));
        reply(ada, "Somebody else says something.").expect(201);
        reply(tess, WORDS.get(3)).expect(201);
        TestClient nina = community.member("newcomer-" + boards);
        String first = "";
        for (String word : WORDS.subList(0, 3)) {
            first = reply(nina, word + " Says nina " + boards).expect(201).json("/id");
            reply(ada, "Somebody else says something to that.").expect(201);
        }
        assertThat(reply(nina, "What else could it be, then?")
                        .problem("moderation_refused", 422)
                        .json("/detail"))
                .contains("You have written 3 replies in this topic");
        ada.post(
                        "/api/v1/forums/topics/" + topic + "/posts",
                        Map.of("body", "To you I say something.", "replyTo", first))
                .expect(201);
        reply(nina, "What else could it be, then?").expect(201);
        reply(nina, "See https://one-shop.io https://two-shop.io https://three-shop.io for it")
                .expect(202);
    }

    @Test
    void whoeverStartedTheTopicMayGoOn() {
        TestClient olga = new Bench(community).trusted("olga-" + boards, 1);
        topic = start(olga, "How do I sort a list?", WORDS.get(0)).expect(201).json("/id");
        for (String word : WORDS) {
            reply(olga, word + " It is olga who says so.").expect(201);
        }
    }
}
