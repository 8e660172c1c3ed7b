package io.devquest.forums;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestClient;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Boards, topics and posts are found, each by what is its own. */
@OnEveryDatabase
class SearchTest {

    @RegisterExtension
    static Community community = Community.with(ForumsPlugin.class);

    private Ground ground;

    @BeforeEach
    void aTopicOfAnn() {
        ground = Ground.of(community);
    }

    /** The types and ids of what is found on the board of this test. */
    private List<String> found(TestClient who, String question) {
        community.settle();
        List<String> found = new ArrayList<>();
        String text = question + " in:" + ground.board();
        who.get("/api/v1/search?q=" + URLEncoder.encode(text, UTF_8))
                .expect(200)
                .json()
                .path("items")
                .forEach(item -> found.add(
                        item.path("type").asString() + " " + item.path("id").asString()));
        return found;
    }

    private String topic() {
        return "forums.topic " + ground.topic();
    }

    @Test
    void aTopicIsFoundByItsTitleItsFirstPostItsTagsAndItsAuthor() {
        for (String question : List.of("loops", "wondering", "tag:java", "author:ann", "type:topic", "is:unanswered")) {
            assertThat(found(ground.guest(), question)).as(question).containsExactly(topic());
        }
        ground.ann()
                .patch(
                        "/api/v1/forums/posts/" + ground.firstPost(),
                        Map.of("body", "It is about recursion", "version", 1))
                .expect(200);
        assertThat(found(ground.guest(), "recursion")).containsExactly(topic());
        assertThat(found(ground.guest(), "wondering")).isEmpty();
    }

    @Test
    void whoIsMutedOrBlockedIsNotFoundByWhomTheyAreApartFrom() {
        TestClient dora = community.member("dora");
        TestClient emil = community.member("emil");
        String reply = "forums.post " + ground.replied(dora, "Try a labyrinth").json("/id");
        emil.put("/api/v1/u/dora/mute", "").expect(204);
        assertThat(found(emil, "labyrinth")).isEmpty();
        assertThat(found(ground.bob(), "labyrinth")).containsExactly(reply);
        emil.delete("/api/v1/u/dora/mute").expect(204);
        assertThat(found(emil, "labyrinth")).containsExactly(reply);
        dora.put("/api/v1/u/emil/block", "").expect(204);
        assertThat(found(emil, "labyrinth")).isEmpty();
        assertThat(found(ground.moderator(), "labyrinth")).containsExactly(reply);
    }

    @Test
    void aReplyIsFoundByItselfAndAnswersItsTopic() {
        String reply = ground.replied(ground.bob(), "Use an iterator").json("/id");
        assertThat(found(ground.guest(), "iterators")).containsExactly("forums.post " + reply);
        assertThat(found(ground.guest(), "is:answered")).containsExactly(topic());
        assertThat(found(ground.guest(), "is:unanswered")).isEmpty();
    }

    @Test
    void whatIsDeletedIsNotFoundAndATopicTakesItsRepliesAlong() {
        String reply = ground.reply(ground.bob(), "Use an iterator");
        ground.bob().delete(reply).expect(204);
        assertThat(found(ground.moderator(), "iterator")).isEmpty();
        ground.reply(ground.bob(), "Use a generator");
        ground.moderator().delete(ground.topicPath()).expect(204);
        assertThat(found(ground.moderator(), "generator")).isEmpty();
        assertThat(found(ground.moderator(), "loop")).isEmpty();
        ground.moderator().post(ground.topicPath() + "/restore").expect(200);
        assertThat(found(ground.guest(), "generator")).hasSize(1);
        assertThat(found(ground.guest(), "loop")).containsExactly(topic());
    }

    @Test
    void theBoardItselfIsFound() {
        assertThat(found(ground.guest(), "type:board")).containsExactly("forums.board " + ground.boardId());
    }
}
