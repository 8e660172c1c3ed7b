package io.devquest.forums.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.forums.ForumsPlugin;
import io.devquest.forums.Ground;
import io.devquest.forums.Recurring;
import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import io.devquest.testkit.TestCourses;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Boards, what they are about, and order in them. */
@OnEveryDatabase
class BoardFeaturesTest {

    @RegisterExtension
    static Community community = Community.with(ForumsPlugin.class, TestCourses.class);

    private Ground ground;
    private String board;
    private TestClient ada;
    private TestClient mona;

    @BeforeEach
    void aBoardWithATopic() {
        ground = Ground.of(community);
        board = "/api/v1/forums/boards/" + ground.board();
        ada = community.admin("ada");
        mona = ground.moderator();
    }

    private TestAnswer change(String path, String field, Object value) {
        Map<String, Object> change = new HashMap<>(Map.of(field, value));
        change.put("version", ada.get(path).json().path("version").asInt());
        return ada.patch(path, change);
    }

    private TestAnswer start(List<String> tags) {
        return ground.bob().post(board + "/topics", Map.of("title", "Another topic", "body", "I wonder", "tags", tags));
    }

    private TestAnswer write(TestClient who) {
        return who.post(ground.topicPath() + "/posts", Map.of("body", "Something new"));
    }

    @Test
    void categoriesWithNestingTagsPerCategoryPermissions() {
        Ground child = Ground.of(community);
        Ground third = Ground.of(community);
        change("/api/v1/forums/boards/" + child.board(), "parent", ground.board())
                .expect(200);
        change("/api/v1/forums/boards/" + third.board(), "parent", child.board())
                .invalid("parent", "depth");
        ground.guest().page(child.page()).contains("href=\"/forums/boards/" + ground.board() + "\"");
        start(List.of("one", "two", "three", "four", "five")).expect(201);
        start(List.of("one", "two", "three", "four", "five", "six")).invalid("tags", "size");
        start(List.of("a")).invalid("tags", "form");
        start(List.of("t".repeat(31))).invalid("tags", "form");
        change(board, "startBy", "trust:1").expect(200);
        start(List.of()).problem("forums.may_not_post", 403);
        write(ground.bob()).expect(201);
        ada.put("/api/v1/forums/boards/" + child.board() + "/audience", Map.of("audience", "staff"))
                .expect(200);
        ground.bob().get(child.topicPath()).problem("not_found", 404);
        mona.page(child.page()).contains("Why a loop?");
    }

    @Test
    void boardBoundToACourseLessonOrExercise() {
        ada.form("/forums/courses", Map.of()).expect(303);
        assertThat(ground.guest().get("/api/v1/forums/boards/java").json("/context"))
                .isEqualTo("course:java");
        String topic = ground.bob()
                .post(
                        "/api/v1/forums/boards/java/topics",
                        Map.of("title", "Which loop?", "body", "I wonder", "context", "lesson:loops"))
                .expect(201)
                .json("/id");
        TestAnswer list = ground.guest().get("/api/v1/forums/topics?context=lesson:loops");
        assertThat(list.expect(200).json("/items/0/id")).isEqualTo(topic);
        ground.guest()
                .page("/forums/topics?context=lesson:loops")
                .contains("Topics about Loops", "Which loop?")
                .lacks("Why a loop?");
    }

    @Test
    void mergeSplitMovePinCloseTimedCloseSlowMode() {
        Ground other = Ground.of(community);
        String second = write(ground.bob()).expect(201).json("/id");
        mona.post(ground.topicPath() + "/split", Map.of("title", "Something else", "posts", List.of(second)))
                .expect(201);
        mona.put(ground.topicPath() + "/board", Map.of("board", other.board())).expect(200);
        mona.put(ground.topicPath() + "/pin", Map.of()).expect(200);
        mona.put(ground.topicPath() + "/slow-mode", Map.of("seconds", 60)).expect(200);
        write(ground.bob()).expect(201);
        write(ground.bob()).problem("forums.slow_mode", 429);
        String soon = community.clock().instant().plus(Duration.ofHours(1)).toString();
        mona.put(ground.topicPath() + "/closing", Map.of("at", soon)).expect(200);
        community.clock().advance(Duration.ofHours(2));
        new Recurring(community, "topic-timers").run();
        write(ground.bob()).problem("forums.topic_closed", 409);
        mona.delete(ground.topicPath() + "/closing").expect(200);
        mona.post(other.topicPath() + "/merge", Map.of("into", ground.topic())).expect(200);
        ground.guest()
                .page(ground.page())
                .contains(
                        "Mona pinned this topic", "This topic was closed on its date", "Mona opened this topic again");
        assertThat(ground.guest()
                        .get("/forums/topics/" + other.topic())
                        .expect(303)
                        .location())
                .contains(ground.topic());
    }

    @Test
    void aTopicThatWasSilentForHalfAYearWarnsWhoeverReplies() {
        ground.bob().page(ground.page()).lacks("Nobody has written here for");
        community.clock().advance(Duration.ofDays(180));
        community.member("bob").page(ground.page()).contains("Nobody has written here for 180 days");
        ground.guest().page(ground.page()).lacks("Nobody has written here for");
        write(ground.bob()).expect(201);
        ground.bob().page(ground.page()).lacks("Nobody has written here for");
    }

    @Test
    void aTopicIsClosedAtTenThousandPosts() {
        TestAnswer setting =
                ada.get("/api/v1/admin/settings/forums.close_at_posts").expect(200);
        assertThat(setting.json("/value")).isEqualTo("10000");
        ada.form("/admin/settings", Map.of("forums.close_at_posts", "10")).expect(303);
        for (TestClient who : Collections.nCopies(9, ground.ann())) {
            write(who).expect(201);
        }
        write(ground.ann()).problem("forums.topic_closed", 409);
        ada.form("/admin/settings", Map.of("forums.close_at_posts", "10000")).expect(303);
    }
}
