package io.devquest.forums;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestClient;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** What people are told of the forums: mentions, replies, what they watch; each person once for one cause. */
@OnEveryDatabase
class ForumsNewsTest {

    @RegisterExtension
    final Community community = Community.with(ForumsPlugin.class);

    private Ground ground;
    private TestClient carl;

    @BeforeEach
    void aTopicOfAnn() {
        ground = Ground.of(community);
        carl = community.member("carl");
    }

    @Test
    void whoStartedATopicWatchesItAndIsToldOfReplies() {
        ground.replied(ground.bob(), "Because of reasons");
        JsonNode told = only(ground.ann());
        assertThat(told.path("type").asString()).isEqualTo("forums.post");
        assertThat(told.path("text").asString()).isEqualTo("Bob wrote in Why a loop?");
        assertThat(told.path("body").asString()).isEqualTo("Because of reasons");
        assertThat(notifications(ground.bob())).isEmpty();
    }

    @Test
    void severalWhoReplyAreOneNotification() {
        ground.replied(ground.bob(), "One");
        ground.replied(carl, "Two");
        ground.replied(community.member("dora"), "Three");
        assertThat(only(ground.ann()).path("text").asString()).isEqualTo("Dora and 2 others wrote in Why a loop?");
    }

    @Test
    void whoIsMentionedAndAnsweredIsToldOnce() {
        String first = ground.firstPost();
        ground.bob()
                .post(ground.topicPath() + "/posts", Map.of("body", "@ann look at this", "replyTo", first))
                .expect(201);
        assertThat(only(ground.ann()).path("type").asString()).isEqualTo("forums.mention");
        carl.post(ground.topicPath() + "/posts", Map.of("body", "And this", "replyTo", first))
                .expect(201);
        assertThat(types(ground.ann())).containsExactly("forums.reply", "forums.mention");
    }

    @Test
    void aMentionIsALinkAndAnEditTellsOnlyThoseItNamesNew() {
        String post = ground.reply(ground.bob(), "Ask @carl, not `@dora`");
        assertThat(ground.guest().get(post).json("/html"))
                .contains("href=\"/u/carl\"")
                .doesNotContain("/u/dora");
        community.member("dora");
        assertThat(types(carl)).containsExactly("forums.mention");
        carl.post("/api/v1/notifications/read", Map.of("all", true)).expect(204);
        ground.bob()
                .patch(post, Map.of("body", "Ask @carl or @dora", "version", 1))
                .expect(200);
        assertThat(types(community.member("dora"))).containsExactly("forums.mention");
        assertThat(unread(carl)).isZero();
    }

    @Test
    void mentionsOfAPostAreLimited() {
        List<String> names = List.of("one", "two", "three");
        names.forEach(community::member);
        ground.bob()
                .post(ground.topicPath() + "/posts", Map.of("body", "@one @two @three"))
                .problem("input_invalid", 422);
        ground.replied(ground.bob(), "@one and @two and @one");
    }

    @Test
    void whoTookPartHearsQuietlyAndWhoMutesHearsNothing() {
        ground.replied(carl, "I am here");
        ground.replied(ground.bob(), "Me too");
        assertThat(types(carl)).containsExactly("forums.post");
        assertThat(unread(carl)).as("quiet ones are not counted").isZero();
        ground.ann()
                .put("/api/v1/watch/" + ground.topic(), Map.of("level", "muted"))
                .expect(200);
        ground.ann().post("/api/v1/notifications/read", Map.of("all", true)).expect(204);
        ground.replied(ground.bob(), "@ann are you there?");
        community.settle();
        assertThat(unread(ground.ann())).isZero();
    }

    @Test
    void whoIsBlockedOrMutedNeverNotifies() {
        ground.bob();
        ground.ann().put("/api/v1/u/bob/mute", "").expect(204);
        ground.ann().put("/api/v1/u/carl/block", "").expect(204);
        ground.replied(ground.bob(), "@ann hello");
        ground.replied(carl, "@ann hello");
        assertThat(notifications(ground.ann())).isEmpty();
    }

    @Test
    void whoWatchesABoardIsToldOfNewTopics() {
        carl.put("/api/v1/watch/" + ground.boardId(), Map.of("level", "watching"))
                .expect(200);
        Ground.start(ground.ann(), ground.board(), "A second question").expect(201);
        JsonNode told = only(carl);
        assertThat(told.path("text").asString()).isEqualTo("Ann started a topic in Board");
        assertThat(told.path("body").asString()).isEqualTo("A second question");
    }

    @Test
    void aDeletedTopicLeavesNoNotificationAndNoEntryBehind() {
        ground.replied(ground.bob(), "Soon gone");
        assertThat(notifications(ground.ann())).hasSize(1);
        assertThat(carl.get("/api/v1/activity?feed=all").text()).contains("Soon gone");
        ground.moderator().delete(ground.topicPath()).expect(204);
        assertThat(notifications(ground.ann())).isEmpty();
        assertThat(carl.get("/api/v1/activity?feed=all").text()).doesNotContain("Soon gone");
    }

    @Test
    void topicsAndRepliesAreInTheFeedsOnceEach() {
        ground.replied(ground.bob(), "A reply");
        carl.put("/api/v1/u/bob/follow", "").expect(204);
        community.settle();
        JsonNode followed =
                carl.get("/api/v1/activity?feed=followed").expect(200).json();
        assertThat(followed.path("items")).hasSize(1);
        JsonNode entry = followed.at("/items/0");
        assertThat(entry.path("type").asString()).isEqualTo("Create");
        assertThat(entry.at("/actor/name").asString()).isEqualTo("bob");
        assertThat(entry.at("/object/type").asString()).isEqualTo("forums.post");
        assertThat(entry.at("/target/id").asString()).isEqualTo(ground.topic());
        assertThat(carl.get("/api/v1/u/ann/activity").json().path("items")).hasSize(1);
    }

    private JsonNode only(TestClient who) {
        List<JsonNode> all = notifications(who);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private List<String> types(TestClient who) {
        return notifications(who).stream()
                .map(one -> one.path("type").asString())
                .toList();
    }

    private List<JsonNode> notifications(TestClient who) {
        community.settle();
        JsonNode answer = who.get("/api/v1/notifications").expect(200).json();
        return StreamSupport.stream(answer.path("items").spliterator(), false).toList();
    }

    private static int unread(TestClient who) {
        return who.get("/api/v1/notifications/count")
                .expect(200)
                .json()
                .path("unread")
                .asInt();
    }
}
