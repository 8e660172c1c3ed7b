package io.devquest.forums;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryDatabase
class TopicsTest {

    @RegisterExtension
    static Community community = Community.with(ForumsPlugin.class);

    private Ground ground;
    private TestClient ann;
    private TestClient bob;

    @BeforeEach
    void aTopicOfAnn() {
        ground = Ground.of(community);
        ann = ground.ann();
        bob = ground.bob();
    }

    @Test
    void aReplyIsNumberedRenderedAndCounted() {
        TestAnswer post = ground.replied(bob, "So **that**");
        assertThat(post.json("/number")).isEqualTo("2");
        assertThat(post.json("/html")).contains("<strong>that</strong>");
        TestAnswer board = ground.guest().get("/api/v1/forums/boards/" + ground.board());
        assertThat(board.json("/topicCount")).isEqualTo("1");
        assertThat(board.json("/postCount")).isEqualTo("2");
    }

    @Test
    void numbersHaveNoGapHoweverManyWriteAtOnce() throws Exception {
        var pool = Executors.newFixedThreadPool(8);
        TestClient mona = ground.moderator();
        List<Callable<TestAnswer>> work = IntStream.range(0, 40)
                .<Callable<TestAnswer>>mapToObj(n -> () -> ground.replied(n % 2 == 0 ? ann : mona, "Reply " + n))
                .toList();
        for (var done : pool.invokeAll(work)) {
            done.get();
        }
        pool.shutdown();
        var posts = ground.guest().get(ground.topicPath() + "/posts?limit=100").json();
        assertThat(posts.path("items"))
                .extracting(post -> post.path("number").asInt())
                .isEqualTo(IntStream.rangeClosed(1, 41).boxed().toList());
    }

    @Test
    void aListIsReadInSlicesWithoutGapOrRepetition() {
        for (int i = 2; i <= 5; i++) {
            ground.reply(ann, "Reply " + i);
        }
        String path = ground.topicPath() + "/posts?limit=2";
        TestAnswer first = ground.guest().get(path).expect(200);
        TestAnswer second =
                ground.guest().get(path + "&after=" + first.json("/next")).expect(200);
        TestAnswer third =
                ground.guest().get(path + "&after=" + second.json("/next")).expect(200);
        assertThat(List.of(first, second, third))
                .extracting(slice -> slice.json("/items/0/number") + slice.json("/items/1/number"))
                .containsExactly("12", "34", "5");
        assertThat(third.json().path("next").isNull()).isTrue();
    }

    @Test
    void aVoteCountsOnceAndBringsTheAuthorTenPoints() {
        TestClient carl = community.member("carl");
        String post = ground.reply(carl, "An answer");
        ann.put(post + "/vote", "").expect(200);
        TestAnswer again = ann.put(post + "/vote", "").expect(200);
        assertThat(again.json("/voteCount")).isEqualTo("1");
        assertThat(again.json("/voted")).isEqualTo("true");
        assertThat(ann.get(post).json("/author/reputation")).isEqualTo("11");
        assertThat(ann.delete(post + "/vote").expect(200).json("/voteCount")).isEqualTo("0");
        assertThat(ann.get(post).json("/author/reputation")).isEqualTo("1");
        carl.put(post + "/vote", "").problem("forums.own_post", 403);
    }

    @Test
    void whatADeletedPostOrTopicBroughtCountsAgainOnceItIsRestored() {
        TestClient dora = community.member("dora");
        String post = ground.reply(dora, "A good answer");
        ann.put(post + "/vote", "").expect(200);
        assertThat(points("dora")).isEqualTo("11");
        dora.delete(post).expect(204);
        assertThat(points("dora")).isEqualTo("1");
        ground.moderator().post(post + "/restore").expect(200);
        assertThat(points("dora")).isEqualTo("11");
        ground.moderator().delete(ground.topicPath()).expect(204);
        assertThat(points("dora")).isEqualTo("1");
        ground.moderator().post(ground.topicPath() + "/restore").expect(200);
        assertThat(points("dora")).isEqualTo("11");
    }

    private String points(String name) {
        return ground.guest().get("/api/v1/u/" + name).expect(200).json("/reputation");
    }

    @Test
    void anEditOfAnOldVersionChangesNothing() {
        String post = ground.reply(bob, "First");
        TestAnswer second =
                bob.patch(post, Map.of("body", "Second", "version", 1)).expect(200);
        assertThat(second.json("/version")).isEqualTo("2");
        bob.patch(post, Map.of("body", "Third", "version", 1)).problem("version_stale", 409);
        assertThat(bob.get(post).json("/body")).isEqualTo("Second");
    }

    @Test
    void aDeletedPostKeepsItsNumberAndHidesItsText() {
        String post = ground.reply(bob, "Regret");
        ann.delete(post).problem("forbidden", 403);
        bob.delete(post).expect(204);
        TestAnswer hidden = ann.get(post).expect(200).lacks("Regret");
        assertThat(hidden.json("/deleted")).isEqualTo("true");
        assertThat(hidden.json("/number")).isEqualTo("2");
        TestAnswer back = ground.moderator().post(post + "/restore").expect(200);
        assertThat(back.json("/body")).isEqualTo("Regret");
    }

    @Test
    void theFirstPostIsDeletedWithItsTopicOnly() {
        String first = ground.guest().get(ground.topicPath() + "/posts").json("/items/0/id");
        ann.delete("/api/v1/forums/posts/" + first).problem("forums.first_post", 409);
    }

    @Test
    void aTopicWithRepliesIsDeletedByModeratorsOnly() {
        ground.reply(bob, "A reply");
        ann.delete(ground.topicPath()).problem("forums.topic_has_replies", 409);
        ground.moderator().delete(ground.topicPath()).expect(204);
    }

    @Test
    void aDeletedTopicIsThereForModeratorsOnly() {
        String topic = ground.topicPath();
        ann.delete(topic).expect(204);
        ground.guest().get(topic).problem("not_found", 404);
        ground.guest().get(topic + "/posts").problem("not_found", 404);
        ground.guest().get("/forums/boards/" + ground.board()).expect(200).lacks(ground.topic());
        assertThat(ground.moderator().get(topic).expect(200).json("/deleted")).isEqualTo("true");
        ground.moderator().post(topic + "/restore").expect(200);
        ground.guest().get(topic).expect(200);
    }
}
