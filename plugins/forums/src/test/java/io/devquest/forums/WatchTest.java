package io.devquest.forums;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who watches a board or a tag is told of what they chose, once. */
@OnEveryDatabase
class WatchTest {

    @RegisterExtension
    static Community community = Community.with(ForumsPlugin.class);

    private static void board(TestClient who, Ground ground, String level) {
        who.put("/api/v1/watch/" + ground.boardId(), Map.of("level", level)).expect(200);
    }

    private static void tag(TestClient who, String tag, String level) {
        who.put("/api/v1/tags/" + tag + "/watch", Map.of("level", level)).expect(200);
    }

    private static String start(Ground ground, String... tags) {
        return ground.ann()
                .post(
                        "/api/v1/forums/boards/" + ground.board() + "/topics",
                        Map.of("title", "Something new", "body", "I wonder", "tags", List.of(tags)))
                .expect(201)
                .json("/id");
    }

    private static void reply(Ground ground, String topic) {
        ground.bob()
                .post("/api/v1/forums/topics/" + topic + "/posts", Map.of("body", "A reply"))
                .expect(201);
    }

    private static List<String> told(TestClient who) {
        community.settle();
        List<String> types = new ArrayList<>();
        who.get("/api/v1/notifications")
                .expect(200)
                .json()
                .path("items")
                .forEach(one -> types.add(one.path("type").asString()));
        return types;
    }

    @Test
    void aWatchedBoardTellsOfTopicsAndReplies() {
        Ground ground = Ground.of(community);
        TestClient wim = community.member("wim-1");
        board(wim, ground, "watching");
        String topic = start(ground);
        assertThat(told(wim)).containsExactly("forums.topic");
        reply(ground, topic);
        assertThat(told(wim)).containsExactly("forums.post_nearby", "forums.topic");
    }

    @Test
    void ofABoardOneCanHearOfNewTopicsAlone() {
        Ground ground = Ground.of(community);
        TestClient wim = community.member("wim-2");
        board(wim, ground, "first");
        reply(ground, start(ground));
        assertThat(told(wim)).containsExactly("forums.topic");
        assertThat(wim.get("/forums/boards/" + ground.board()).expect(200).text())
                .contains("Watching what begins");
        assertThat(wim.get("/settings/notifications").expect(200).text()).contains("Watching what begins");
    }

    @Test
    void aTopicHasNoBeginningsToWatch() {
        Ground ground = Ground.of(community);
        ground.bob()
                .put("/api/v1/watch/" + ground.topic(), Map.of("level", "first"))
                .expect(422);
        assertThat(ground.bob().get(ground.page()).expect(200).text()).doesNotContain("Watching what begins");
    }

    @Test
    void whoWatchesTheBoardTheTagAndTheTopicIsToldOnce() {
        Ground ground = Ground.of(community);
        TestClient wim = community.member("wim-3");
        start(ground, "loops-3");
        community.settle();
        board(wim, ground, "watching");
        tag(wim, "loops-3", "watching");
        String topic = start(ground, "loops-3");
        assertThat(told(wim)).containsExactly("forums.tagged");
        reply(ground, topic);
        assertThat(told(wim)).containsExactly("forums.post_nearby", "forums.tagged");
        wim.post("/api/v1/notifications/read", Map.of("all", true)).expect(204);
        wim.put("/api/v1/watch/" + topic, Map.of("level", "watching")).expect(200);
        reply(ground, topic);
        assertThat(told(wim).get(0)).isEqualTo("forums.post");
        wim.put("/api/v1/watch/" + topic, Map.of("level", "muted")).expect(200);
        int before = told(wim).size();
        reply(ground, topic);
        assertThat(told(wim)).hasSize(before);
    }

    @Test
    void ofATagOneHearsOfTopicsAloneOrOfNothing() {
        Ground ground = Ground.of(community);
        TestClient wim = community.member("wim-4");
        TestClient mute = community.member("mute-4");
        start(ground, "loops-4");
        tag(wim, "loops-4", "first");
        board(mute, ground, "watching");
        mute.form("/tags/loops-4/watch", Map.of("level", "muted")).expect(303);
        reply(ground, start(ground, "loops-4"));
        assertThat(told(wim)).containsExactly("forums.tagged");
        assertThat(told(mute)).isEmpty();
        assertThat(wim.get("/tags/loops-4").expect(200).text()).contains("Watching what begins");
        assertThat(wim.get("/tags?mine=true").expect(200).text()).contains("loops-4");
    }

    @Test
    void nobodyIsToldOfWhatTheyMayNotSee() {
        Ground ground = Ground.of(community);
        TestClient wim = community.member("wim-5");
        board(wim, ground, "watching");
        tag(wim, "java", "watching");
        community
                .admin("ada")
                .put("/api/v1/forums/boards/" + ground.board() + "/audience", Map.of("audience", "staff"))
                .expect(200);
        String topic = community
                .admin("ada")
                .post(
                        "/api/v1/forums/boards/" + ground.board() + "/topics",
                        Map.of("title", "For the staff", "body", "I wonder", "tags", List.of("java")))
                .expect(201)
                .json("/id");
        community
                .moderator("mona")
                .post("/api/v1/forums/topics/" + topic + "/posts", Map.of("body", "A reply"))
                .expect(201);
        assertThat(told(wim)).isEmpty();
    }
}
