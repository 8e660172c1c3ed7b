package io.devquest.forums;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.data.Id;
import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestClient;
import io.devquest.testkit.TestCourses;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The questions that wait for an answer, in the order in which one person can help best. */
@OnEveryDatabase
class HelpTest {

    @RegisterExtension
    static Community community = Community.with(ForumsPlugin.class, TestCourses.class);

    private Ground ground;
    private String board;
    private TestClient hal;

    @BeforeEach
    void aBoardOfQuestions() {
        ground = Ground.of(community);
        board = ground.board();
        kind(board);
        hal = community.member("hal-" + board);
        ground.moderator().delete(ground.topicPath()).expect(204);
    }

    private static void kind(String board) {
        community
                .admin("ada")
                .put("/api/v1/forums/boards/" + board + "/kind", Map.of("kind", "questions"))
                .expect(200);
    }

    private String ask(TestClient who, String title, String tag, String context) {
        Map<String, Object> input = new HashMap<>(Map.of("title", title, "body", "I wonder"));
        if (!tag.isEmpty()) {
            input.put("tags", List.of(tag));
        }
        if (!context.isEmpty()) {
            input.put("context", context);
        }
        return who.post("/api/v1/forums/boards/" + board + "/topics", input)
                .expect(201)
                .json("/id");
    }

    private List<String> queue(TestClient who, String query) {
        List<String> ids = new ArrayList<>();
        String after = "";
        do {
            var page = who.get("/api/v1/forums/help?limit=2&board=" + board + query + after)
                    .expect(200)
                    .json();
            page.path("items").forEach(item -> ids.add(item.at("/topic/id").asString()));
            after = page.path("next").isNull()
                    ? ""
                    : "&after=" + page.path("next").asString();
        } while (!after.isEmpty());
        return ids;
    }

    private void earn(TestClient who, String tag) {
        String question = ask(ground.ann(), "An old one", tag, "");
        String answer = who.post("/api/v1/forums/topics/" + question + "/posts", Map.of("body", "So"))
                .expect(201)
                .json("/id");
        ground.ann().put("/api/v1/forums/posts/" + answer + "/acceptance", "").expect(200);
    }

    @Test
    void skillsComeFirstThenWhatWasPassedThenWhatManyHaveThenWhatIsOld() {
        String tag = "skill-" + board;
        earn(hal, tag);
        TestCourses.running().complete(hal, TestCourses.LOOPS);
        String old = ask(ground.ann(), "An old question", "", "");
        String young = ask(ground.ann(), "A young question", "", "");
        String wanted = ask(ground.ann(), "A wanted question", "", "");
        String passed = ask(ground.ann(), "A question on loops", "", "lesson:loops");
        String skill = ask(ground.ann(), "A question of skill", tag, "");
        ground.bob()
                .put("/api/v1/forums/topics/" + wanted + "/same-problem", "")
                .expect(200);
        assertThat(queue(hal, "")).containsExactly(skill, passed, wanted, old, young);
        assertThat(queue(ground.guest(), "")).containsExactly(wanted, old, young, passed, skill);
        assertThat(queue(hal, "&order=wanted")).containsExactly(wanted, old, young, passed, skill);
        assertThat(queue(hal, "&tag=" + tag)).containsExactly(skill);
        assertThat(queue(hal, "&context=lesson:loops")).containsExactly(passed);
        hal.page("/forums/help?board=" + board).contains("In your field", "You passed this", "A wanted question");
        hal.page("/").contains("Can you help?", "A question of skill");
        hal.get("/api/v1/forums/help?order=best").problem("parameter_invalid", 400);
        hal.get("/api/v1/forums/help?context=loops").problem("parameter_invalid", 400);
    }

    @Test
    void whatIsAnsweredSettledOnesOwnOrNotForThemIsNotInIt() {
        String waits = ask(ground.ann(), "This one waits", "", "");
        ground.ann()
                .post("/api/v1/forums/topics/" + waits + "/posts", Map.of("body", "I add something"))
                .expect(201);
        ask(hal, "It is my own", "", "");
        TestClient rude = community.member("rude-" + board);
        ask(rude, "He blocked me", "", "");
        rude.put("/api/v1/u/hal-" + board + "/block", "").expect(204);
        String answered = ask(ground.ann(), "Somebody answered", "", "");
        String answer = ground.bob()
                .post("/api/v1/forums/topics/" + answered + "/posts", Map.of("body", "So"))
                .expect(201)
                .json("/id");
        String closed = ask(ground.ann(), "It is closed", "", "");
        ground.moderator()
                .put("/api/v1/forums/topics/" + closed + "/closing", Map.of())
                .expect(200);
        String same = ask(ground.ann(), "Asked before", "", "");
        ground.ann()
                .put("/api/v1/forums/topics/" + same + "/duplicate", Map.of("of", waits))
                .expect(200);
        assertThat(queue(hal, "")).containsExactly(waits);
        ground.bob().delete("/api/v1/forums/posts/" + answer).expect(204);
        assertThat(queue(hal, "")).containsExactly(waits, answered);
        ground.moderator()
                .post("/api/v1/forums/posts/" + answer + "/restore", "")
                .expect(200);
        assertThat(queue(hal, "")).containsExactly(waits);
        ground.bob().delete("/api/v1/forums/posts/" + answer).expect(204);
        community
                .admin("ada")
                .put("/api/v1/forums/boards/" + board + "/audience", Map.of("audience", "staff"))
                .expect(200);
        assertThat(queue(hal, "")).isEmpty();
        hal.page("/forums/help").lacks("This one waits");
        hal.page("/").lacks("This one waits");
        assertThat(queue(ground.moderator(), "")).contains(waits, answered);
    }

    @Test
    void whatIsSplitOffOrPutTogetherWaitsForAnAnswerOrNoLonger() {
        String one = ask(ground.ann(), "With an answer", "", "");
        String other = ask(ground.ann(), "Without an answer", "", "");
        String answer = ground.bob()
                .post("/api/v1/forums/topics/" + one + "/posts", Map.of("body", "So"))
                .expect(201)
                .json("/id");
        assertThat(queue(hal, "")).containsExactly(other);
        String split = ground.moderator()
                .post(
                        "/api/v1/forums/topics/" + one + "/split",
                        Map.of("title", "Another one", "posts", List.of(answer)))
                .expect(201)
                .json("/id");
        assertThat(queue(hal, "")).containsExactly(one, other, split);
        ground.moderator()
                .post("/api/v1/forums/topics/" + split + "/merge", Map.of("into", other))
                .expect(200);
        assertThat(queue(hal, "")).containsExactly(one);
    }

    @Test
    void nothingWaitsWhereNobodyMayAnswer() {
        String waits = ask(ground.ann(), "This one waits", "", "");
        for (String access : List.of("read_only", "archived")) {
            access(access);
            assertThat(queue(hal, "")).as(access).isEmpty();
        }
        access("open");
        assertThat(queue(hal, "")).containsExactly(waits);
    }

    private void access(String access) {
        TestClient ada = community.admin("ada");
        String path = "/api/v1/forums/boards/" + board;
        String version = ada.get(path).json("/version");
        ada.patch(path, Map.of("access", access, "version", Integer.parseInt(version)))
                .expect(200);
    }

    @Test
    void theCountersJobMendsWhatWaits() {
        String waits = ask(ground.ann(), "This one waits", "", "");
        new Bench(community)
                .update(
                        "update forums.topic set unanswered = ? = 1 where id = ?",
                        0,
                        Id.parse(waits).orElseThrow());
        assertThat(queue(hal, "")).isEmpty();
        new Recurring(community, "counters").run();
        assertThat(queue(hal, "")).containsExactly(waits);
    }

    @Test
    void theQueueIsFoundFromTheForumsAndFromItsBoard() {
        ground.guest().page("/forums").contains("href=\"/forums/help\"");
        ground.guest().page("/forums/boards/" + board).contains("/forums/help?board=" + board);
        ground.guest().page("/forums/help?board=" + board).contains("No question waits for you");
    }
}
