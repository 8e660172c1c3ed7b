package io.devquest.forums;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.LiveEvent;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import io.devquest.testkit.TestCourses;
import io.devquest.testkit.TestSocket;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Boards for courses, questions about lessons, and solutions for those who have passed. */
@OnEveryDatabase
class LearningTest {

    private static final String CANARY = "zxcanaryzx";

    @RegisterExtension
    static Community community = Community.with(ForumsPlugin.class, TestCourses.class);

    private Ground ground;
    private TestClient pass;
    private TestClient fresh;

    @BeforeEach
    void aBoardOfSolutions() {
        ground = Ground.of(community);
        pass = community.member("pass-" + ground.board());
        fresh = community.member("fresh-" + ground.board());
        community
                .admin("ada")
                .put("/api/v1/forums/boards/" + ground.board() + "/kind", Map.of("kind", "solutions"))
                .expect(200);
    }

    private TestAnswer share(TestClient who, String context) {
        return who.post(
                "/api/v1/forums/boards/" + ground.board() + "/topics",
                Map.of("title", "My " + CANARY + " solution", "body", "It is " + CANARY, "context", context));
    }

    @Test
    void aCourseGetsItsBoardOfQuestionsAtOnePress() {
        TestClient admin = community.admin("ada");
        admin.page("/forums").contains("2 courses have no board yet");
        ground.bob().page("/forums").lacks("no board yet");
        ground.bob().form("/forums/courses", Map.of()).expect(403);
        admin.form("/forums/courses", Map.of()).expect(303);
        admin.form("/forums/courses", Map.of()).expect(303);
        admin.page("/forums").lacks("no board yet");
        TestAnswer java = ground.guest().get("/api/v1/forums/boards/java").expect(200);
        assertThat(java.json("/title") + " " + java.json("/kind") + " " + java.json("/context"))
                .isEqualTo("Java from scratch questions course:java");
        String topic =
                Ground.start(ground.bob(), "java", "Which loop?").expect(201).json("/id");
        assertThat(ground.guest().get("/api/v1/forums/topics/" + topic).json("/context"))
                .isEqualTo("course:java");
    }

    @Test
    void theQuestionsOfALessonAreAList() {
        community
                .admin("ada")
                .put("/api/v1/forums/boards/" + ground.board() + "/kind", Map.of("kind", "questions"))
                .expect(200);
        String mine = ground.bob()
                .post(
                        "/api/v1/forums/boards/" + ground.board() + "/topics",
                        Map.of("title", "About lists", "body", "What is a list?", "context", "lesson:lists"))
                .expect(201)
                .json("/id");
        TestAnswer list = ground.guest().get("/api/v1/forums/topics?context=lesson:lists");
        assertThat(list.json("/items/0/id")).isEqualTo(mine);
        ground.guest().get("/api/v1/forums/topics?context=lists").problem("parameter_invalid", 400);
        ground.guest()
                .page("/forums/topics?context=lesson:lists&state=unanswered")
                .contains("Topics about Lists", "About lists", "https://learn.example/lesson/lists")
                .lacks("Why a loop?");
        ground.bob()
                .post(
                        "/api/v1/forums/boards/" + ground.board() + "/topics",
                        Map.of("title", "About nothing", "body", "What?", "context", "planet:mars"))
                .invalid("context", "pattern");
    }

    @Test
    void onlyThoseWhoHavePassedShareASolution() {
        share(pass, "exercise:countdown").problem("forums.not_passed", 403);
        share(pass, "lesson:loops").invalid("context", "required");
        TestCourses.running().complete(pass, TestCourses.COUNTDOWN);
        share(pass, "exercise:countdown").expect(201);
    }

    @Test
    void aSolutionIsNowhereForThoseWhoHaveNotPassedAndEverywhereAtOnceAfterIt() {
        TestCourses.running().complete(pass, TestCourses.COUNTDOWN);
        fresh.put("/api/v1/watch/" + ground.boardId(), Map.of("level", "watching"))
                .expect(200);
        TestAnswer solution = share(pass, "exercise:countdown").expect(201);
        String id = solution.json("/id");
        String url = "/forums/topics/" + id + "/" + solution.json("/slug");
        String rest = "/api/v1/forums/topics/" + id;
        pass.post(
                        rest + "/posts",
                        Map.of(
                                "body",
                                "More " + CANARY + " @"
                                        + fresh.get("/api/v1/me").json("/name")))
                .expect(201);
        community.settle();
        List<String> pages = List.of(
                "/forums/boards/" + ground.board(),
                "/forums/topics",
                "/",
                "/activity?feed=all",
                "/notifications",
                "/search?q=" + CANARY,
                "/u/" + pass.get("/api/v1/me").json("/name") + "/topics",
                "/api/v1/forums/topics",
                "/api/v1/search?q=" + CANARY,
                "/api/v1/forums/boards/" + ground.board() + "/topics");
        for (TestClient who : List.of(fresh, ground.guest(), ground.moderator())) {
            who.get(rest).problem("not_found", 404);
            who.get(rest + "/posts").problem("not_found", 404);
            who.get(url).expect(404);
            pages.forEach(page ->
                    assertThat(withoutQuery(who.get(page).text())).as(page).doesNotContain(CANARY));
            TestSocket socket = who.live();
            socket.send("{\"op\":\"sub\",\"channel\":\"forums.topic:" + id + "\"}");
            assertThat(socket.await("error").path("code").asString()).isEqualTo("forbidden");
        }
        TestCourses.running().complete(fresh, TestCourses.COUNTDOWN);
        fresh.get(rest).expect(200);
        fresh.page(url).contains(CANARY);
        for (String page : List.of(
                "/forums/boards/" + ground.board(), "/forums/topics", "/search?q=" + CANARY, "/api/v1/forums/topics")) {
            assertThat(withoutQuery(fresh.get(page).text())).as(page).contains(CANARY);
        }
        TestSocket socket = fresh.live().subscribe("forums.topic:" + id);
        pass.post(rest + "/posts", Map.of("body", "Even more")).expect(201);
        LiveEvent heard = socket.awaitEvent("forums.post.added");
        assertThat(heard.data().path("html").asString()).contains("Even more");
        TestCourses.running().withdraw(fresh, TestCourses.COUNTDOWN);
        socket.await("closed");
        fresh.get(rest).problem("not_found", 404);
    }

    @Test
    void aSolutionStaysUnderItsAudience() {
        TestClient admin = community.admin("ada");
        TestCourses.running().complete(admin, TestCourses.COUNTDOWN);
        TestCourses.running().complete(pass, TestCourses.COUNTDOWN);
        String solution = "/api/v1/forums/topics/"
                + share(pass, "exercise:countdown").expect(201).json("/id");
        String post = pass.post(solution + "/posts", Map.of("body", "More"))
                .expect(201)
                .json("/id");
        Ground elsewhere = Ground.of(community);
        admin.put(solution + "/board", Map.of("board", elsewhere.board())).problem("forums.solution_stays", 409);
        admin.put(elsewhere.topicPath() + "/board", Map.of("board", ground.board()))
                .problem("forums.solution_stays", 409);
        admin.post(solution + "/merge", Map.of("into", elsewhere.topic())).problem("forums.solution_stays", 409);
        admin.post(elsewhere.topicPath() + "/merge", Map.of("into", solution.substring(solution.lastIndexOf('/') + 1)))
                .problem("forums.solution_stays", 409);
        admin.post(solution + "/split", Map.of("title", "A part of it", "posts", List.of(post)))
                .problem("forums.solution_stays", 409);
    }

    /** Without what the reader has typed. */
    private static String withoutQuery(String page) {
        return page.replace("value=\"" + CANARY + "\"", "")
                .replaceAll("[?&;](amp;)?q=" + CANARY, "")
                .replaceAll("(?i)<title>[^<]*</title>", "")
                .replaceAll("\u201c" + CANARY + "\u201d", "");
    }
}
