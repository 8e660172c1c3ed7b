package io.devquest.forums;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.data.Id;
import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** New posts wait for a moderator where the community or a board wants it so. */
@OnEveryDatabase
class ReviewTest {

    @RegisterExtension
    static Community community = Community.with(ForumsPlugin.class).checked();

    private Ground ground;
    private TestClient ada;
    private TestClient nina;

    @BeforeEach
    void somebodyNew() {
        community.clock().advance(Duration.ofDays(2));
        ada = community.admin("ada");
        community(0);
        ground = Ground.of(community);
        nina = community.member("nina-" + ground.board());
    }

    private void community(int posts) {
        ada.form("/admin/settings", Map.of("forums.review_first_posts", String.valueOf(posts)))
                .expect(303);
    }

    private void board(String review) {
        String path = "/api/v1/forums/boards/" + ground.board();
        Map<String, Object> change = new HashMap<>(Map.of("review", review));
        change.put("version", ada.get(path).json().path("version").asInt());
        ada.patch(path, change).expect(200);
    }

    private TestAnswer reply(TestClient who, String body) {
        community.clock().advance(Duration.ofHours(1));
        return who.post(ground.topicPath() + "/posts", Map.of("body", body));
    }

    private static Id held(TestAnswer answer) {
        return Id.parse(answer.expect(202).json("/held")).orElseThrow();
    }

    @Test
    void nothingWaitsUntilSomebodySaysSo() {
        reply(nina, "I would count down instead of up.").expect(201);
    }

    @Test
    void theFirstPostsOfSomebodyNewWaitAndTheirAuthorSeesThem() {
        community(1);
        TestAnswer answer = reply(nina, "I would count down instead of up.");
        Id held = held(answer);
        assertThat(answer.json("/message")).contains("first posts of people who are new here");
        community.guest().page(ground.page()).lacks("count down instead");
        nina.page("/submissions?held=" + held).contains("count down instead", "Waiting");
        held(reply(nina, "A second thought that waits as well, as nothing is published yet."));
        community.approve(held);
        community.guest().page(ground.page()).contains("count down instead");
        reply(nina, "Thanks to whoever looked at my words.").expect(201);
    }

    @Test
    void moderatorsOfTheBoardDecideWhatWaitsForItAndNothingElse() {
        board("all");
        TestClient kim = community.member("kim-" + ground.board());
        ada.put("/api/v1/forums/boards/" + ground.board() + "/moderators/kim-" + ground.board(), "")
                .expect(204);
        community.clock().advance(Duration.ofHours(1));
        Ground elsewhere = Ground.of(community);
        String queue = "/api/v1/moderation/of/forums.board/" + ground.boardId();
        String other = "/api/v1/forums/boards/" + elsewhere.board();
        int version = ada.get(other).json().path("version").asInt();
        ada.patch(other, Map.of("review", "all", "version", version)).expect(200);
        held(reply(nina, "I would count down instead of up."));
        community.clock().advance(Duration.ofHours(1));
        String foreign = held(nina.post(elsewhere.topicPath() + "/posts", Map.of("body", "Not for this board.")))
                .toString();
        community.clock().advance(Duration.ofHours(1));
        held(Ground.start(nina, ground.board(), "A topic that waits"));
        kim.page(queue.substring("/api/v1".length()))
                .contains("count down instead", "A topic that waits")
                .lacks("Not for this board");
        TestAnswer found = kim.get(queue).expect(200);
        assertThat(found.json().path("items").size()).isEqualTo(2);
        Bench bench = new Bench(community);
        found.json().path("items").forEach(item -> {
            TestAnswer file = kim.get(
                            "/api/v1/moderation/cases/" + item.path("id").asString(""))
                    .expect(200);
            bench.decide(kim, file, "approve", "Welcome").expect(200);
        });
        ground.guest().page(ground.page()).contains("count down instead");
        ground.guest().page("/forums/boards/" + ground.board()).contains("A topic that waits");
        TestAnswer theirs = bench.caseAbout(ada, foreign);
        kim.get("/api/v1/moderation/cases/" + theirs.json("/summary/id")).expect(404);
    }

    @Test
    void whoIsTrustedDoesNotWaitForBeingNew() {
        community(3);
        ada.put("/api/v1/admin/users/" + nina.id() + "/trust", Map.of("level", 1))
                .expect(200);
        reply(nina, "I have read for many days before I wrote.").expect(201);
    }

    @Test
    void aBoardMayAskForMoreOrLessThanTheCommunity() {
        community(2);
        board("none");
        reply(nina, "In this board nothing waits for anybody.").expect(201);
        board("first:3");
        held(reply(nina, "In this board the first three posts wait."));
        board("community");
        held(reply(nina, "One post is there, and two are to wait."));
    }

    @Test
    void whereEveryPostIsReviewedTopicsWaitToo() {
        board("all");
        ada.put("/api/v1/admin/users/" + nina.id() + "/trust", Map.of("level", 2))
                .expect(200);
        TestAnswer topic = nina.post(
                "/api/v1/forums/boards/" + ground.board() + "/topics",
                Map.of("title", "May I ask this?", "body", "A question about loops that count."));
        Id held = held(topic);
        assertThat(topic.json("/message")).contains("looks at every new post");
        community.guest().page("/forums/boards/" + ground.board()).lacks("May I ask this?");
        Id post = community.approve(held);
        community.guest().page("/forums/boards/" + ground.board()).contains("May I ask this?");
        nina.patch("/api/v1/forums/topics/" + post, Map.of("title", "May I ask that?", "version", 1))
                .expect(200);
        held(reply(nina, "Every reply waits here, too."));
        reply(ground.moderator(), "Moderators do not wait.").expect(201);
        Ground other = Ground.of(community);
        nina.post(other.topicPath() + "/posts", Map.of("body", "Other boards are as they were."))
                .expect(201);
    }
}
