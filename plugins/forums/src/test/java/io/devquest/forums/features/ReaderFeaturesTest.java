package io.devquest.forums.features;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.forums.ForumsPlugin;
import io.devquest.forums.Ground;
import io.devquest.testkit.Community;
import io.devquest.testkit.TestClient;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people find, hear of and have not read yet. */
class ReaderFeaturesTest {

    @RegisterExtension
    static Community community = Community.with(ForumsPlugin.class);

    private Ground ground;
    private String board;

    @BeforeEach
    void aTopicOfAnn() {
        community.clock().advance(Duration.ofMinutes(1));
        ground = Ground.of(community);
        board = "/api/v1/forums/boards/" + ground.board() + "/topics";
    }

    private String start(String title, String... tags) {
        return ground.ann()
                .post(board, Map.of("title", title, "body", "About iterators", "tags", List.of(tags)))
                .expect(201)
                .json("/id");
    }

    private void reply(TestClient who, String topic) {
        who.post("/api/v1/forums/topics/" + topic + "/posts", Map.of("body", "A reply"))
                .expect(201);
    }

    private List<String> listed(TestClient who, String query) {
        return values(who, board + query, "title");
    }

    private static List<String> values(TestClient who, String list, String field) {
        List<String> values = new ArrayList<>();
        who.get(list)
                .expect(200)
                .json()
                .path("items")
                .forEach(item -> values.add(item.path(field).asString()));
        return values;
    }

    private List<String> told(TestClient who) {
        community.settle();
        return values(who, "/api/v1/notifications", "type");
    }

    private List<String> found(String question) {
        community.settle();
        String text = question + " in:" + ground.board();
        return values(ground.guest(), "/api/v1/search?q=" + URLEncoder.encode(text, UTF_8), "title");
    }

    @Test
    void notificationLevelsPerTopicTagCategory() {
        String tag = "levels-" + ground.board();
        start("The first with the tag", tag);
        TestClient tom = community.member("tom-" + ground.board());
        TestClient tia = community.member("tia-" + ground.board());
        TestClient tim = community.member("tim-" + ground.board());
        tom.put("/api/v1/watch/" + ground.boardId(), Map.of("level", "first")).expect(200);
        tia.put("/api/v1/tags/" + tag + "/watch", Map.of("level", "watching")).expect(200);
        tim.put("/api/v1/watch/" + ground.boardId(), Map.of("level", "watching"))
                .expect(200);
        String topic = start("The second with the tag", tag);
        tim.put("/api/v1/watch/" + topic, Map.of("level", "muted")).expect(200);
        reply(ground.bob(), topic);
        assertThat(told(tom)).containsExactly("forums.topic");
        assertThat(told(tia)).containsExactly("forums.post_nearby", "forums.tagged");
        assertThat(told(tim)).containsExactly("forums.topic");
        tom.put("/api/v1/watch/" + topic, Map.of("level", "first")).expect(422);
        for (String level : List.of("watching", "tracking", "normal", "muted")) {
            tom.put("/api/v1/watch/" + topic, Map.of("level", level)).expect(200);
        }
        tom.page("/settings/notifications").contains("Watching what begins");
    }

    @Test
    void fullTextSearchWithOperators() {
        String iterators = "Loops over lists " + ground.board();
        String topic = start(iterators, "lists");
        assertThat(found("iterators")).containsExactly(iterators);
        assertThat(found("iterators in:title")).isEmpty();
        assertThat(found("lists in:title")).containsExactly(iterators);
        assertThat(found("author:ann tag:lists")).containsExactly(iterators);
        assertThat(found("loop -tag:lists")).containsExactly("Why a loop?");
        assertThat(found("loop before:2001")).isEmpty();
        assertThat(found("loop after:2001 order:latest")).containsExactly(iterators, "Why a loop?");
        assertThat(found("loop status:noreplies")).hasSize(2);
        reply(ground.bob(), topic);
        assertThat(found("loop status:noreplies")).containsExactly("Why a loop?");
        ground.moderator()
                .put("/api/v1/forums/topics/" + topic + "/closing", Map.of())
                .expect(200);
        assertThat(found("loop status:closed")).containsExactly(iterators);
        assertThat(found("loop status:open")).containsExactly("Why a loop?");
        community
                .admin("ada")
                .put("/api/v1/forums/boards/" + ground.board() + "/kind", Map.of("kind", "questions"))
                .expect(200);
        ground.ann()
                .put(ground.reply(ground.bob(), "An answer") + "/acceptance", "")
                .expect(200);
        assertThat(found("status:solved")).containsExactly("Why a loop?");
        assertThat(found("category:" + ground.board() + " \"over lists\"")).containsExactly(iterators);
        ground.guest().page("/search?q=loop").contains("is:unsolved", "order:newest");
    }

    @Test
    void unreadTrackingNewUnreadTopLists() {
        TestClient nina = community.member("nina-" + ground.board());
        String topic = start("Another one");
        assertThat(listed(nina, "?list=new")).containsExactly("Another one", "Why a loop?");
        reply(nina, topic);
        reply(ground.bob(), topic);
        assertThat(listed(nina, "?list=unread")).containsExactly("Another one");
        nina.page("/forums/boards/" + ground.board() + "?list=unread").contains("Another one");
        assertThat(nina.get("/api/v1/forums/topics/" + topic).json("/reading/unread"))
                .isEqualTo("1");
        assertThat(listed(ground.guest(), "?list=top")).containsExactly("Another one", "Why a loop?");
        nina.put("/api/v1/forums/topics/" + topic + "/reading", Map.of("upTo", 3));
        assertThat(listed(nina, "?list=unread")).isEmpty();
        community.clock().advance(Duration.ofDays(2).plusMinutes(1));
        assertThat(listed(community.member("nina-" + ground.board()), "?list=new"))
                .isEmpty();
    }
}
