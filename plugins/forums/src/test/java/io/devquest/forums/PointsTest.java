package io.devquest.forums;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.LiveEvent;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import io.devquest.testkit.TestSocket;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryDatabase
class PointsTest {

    @RegisterExtension
    static Community community = Community.with(ForumsPlugin.class);

    private Ground ground;

    @BeforeEach
    void aTopicOfAnn() {
        ground = Ground.of(community);
    }

    @Test
    void theHistoryLeadsToThePostWhileItCanBeSeen() {
        TestClient dora = community.member("dora");
        String post = ground.reply(dora, "A good answer");
        ground.ann().put(post + "/vote", "").expect(200);
        TestAnswer history = dora.get("/api/v1/me/reputation").expect(200);
        assertThat(history.json("/items/0/text")).isEqualTo("Someone voted for your post");
        assertThat(history.json("/items/0/url")).startsWith("/forums/");
        history.lacks("ann", ground.ann().id().toString());
        ground.moderator().delete(post).expect(204);
        TestAnswer removed = dora.get("/api/v1/me/reputation").expect(200);
        assertThat(removed.json("/items/0/reversed")).isEqualTo("content");
        assertThat(removed.json().at("/items/0/url").isNull()).isTrue();
    }

    @Test
    void whoSwitchedPointsOffHasNoneInBylinesAnswersAndEvents() {
        TestClient emil = community.member("emil");
        String post = ground.reply(emil, "Something useful");
        ground.ann().put(post + "/vote", "").expect(200);
        ground.guest().page(ground.page()).contains("</span>11</span>");
        emil.put("/api/v1/me/game-mode", Map.of("mode", "off")).expect(200);
        ground.guest().page(ground.page()).lacks("</span>11</span>");
        assertThat(ground.guest().get(post).json("/author/reputation")).isEqualTo("0");
        emil.page(ground.page()).lacks("class=\"rep\"");
        TestSocket socket = ground.guest().live().subscribe(ground.channel());
        ground.reply(emil, "And more");
        LiveEvent added = socket.awaitEvent("forums.post.added");
        assertThat(added.data().at("/author/reputation").asInt()).isZero();
    }
}
