package io.devquest.courses;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.code.CodeRequest;
import io.devquest.api.code.Verdict;
import io.devquest.api.data.Id;
import io.devquest.courses.progress.CourseCompleted;
import io.devquest.courses.progress.ExercisePassed;
import io.devquest.courses.progress.LessonCompleted;
import io.devquest.courses.progress.StreakExtended;
import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import io.devquest.testkit.TestRunner;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Solving exercises while something runs code. */
@OnEveryDatabase
class AttemptsTest {

    private static int count;

    @RegisterExtension
    static Community community = Community.with(CoursesPlugin.class, TestRunner.class);

    private String slug;
    private String page;
    private String rest;
    private TestClient ann;

    @BeforeEach
    void aCourse() {
        slug = "solving-" + ++count;
        page = "/courses/" + slug;
        rest = "/api/v1/courses/" + slug;
        CourseZip.of(slug).importBy(community.admin("ada")).expect(201);
        ann = community.member("ann-" + count);
    }

    private TestAnswer attempt(String exercise, String code) {
        return ann.post(
                rest + "/lessons/loops/exercises/" + exercise + "/attempts",
                Map.of("files", List.of(Map.of("name", "Main.java", "content", code))));
    }

    private void finish(Verdict verdict) {
        TestRunner.running().finish(verdict);
        community.settle();
    }

    private void pass(String exercise) {
        attempt(exercise, "class Main {}").expect(201);
        finish(Verdict.ACCEPTED);
    }

    @Test
    void anAttemptIsRunWithTheTestsOfItsExercise() {
        TestAnswer attempt = attempt("countdown", "class Main {}").expect(201);
        CodeRequest request = TestRunner.running()
                .requests()
                .get(TestRunner.running().requests().size() - 1);
        assertThat(request.purpose()).isEqualTo("courses.attempt:" + attempt.json("/id"));
        assertThat(request.language()).isEqualTo("java");
        assertThat(request.tests()).hasSize(2);
        assertThat(request.tests().get(0).expected()).isEqualTo("3 2 1");
        assertThat(request.files().get(0).content()).isEqualTo("class Main {}");
        assertThat(ann.get(attempt.location())
                        .expect(200)
                        .json()
                        .path("verdict")
                        .isNull())
                .isTrue();
        ann.page(page + "/loops").contains("waiting for its verdict", "hx-trigger=\"every 2s\"", "class Main {}");
        community.member("bob").get(attempt.location()).problem("not_found", 404);
    }

    @Test
    void theVerdictIsShownWithWhatTheProgramWrote() {
        String attempt = attempt("countdown", "class Wrong {}").expect(201).location();
        TestRunner.running().finish(TestRunner.running().latest(), Verdict.WRONG_ANSWER, "4 5 6 <b>");
        community.settle();
        assertThat(ann.get(attempt).json("/verdict")).isEqualTo("WRONG_ANSWER");
        ann.page(page + "/loops")
                .contains("The output is not what was expected", "4 5 6 &lt;b&gt;", "class Wrong {}")
                .lacks("hx-trigger=\"every");
    }

    @Test
    void theLastExerciseOfALessonCompletesItAndTheLastLessonTheCourse() {
        pass("countdown");
        assertThat(ann.get(rest).json().at("/course/doneCount").asInt()).isZero();
        ann.page(page + "/loops").contains("Passed", "solved countdown").lacks("solved sum");
        pass("sum");
        assertThat(ann.get(rest).json().at("/course/doneCount").asInt()).isEqualTo(1);
        ann.post(rest + "/lessons/hello/completion").expect(200);
        ann.post(rest + "/lessons/lists/completion").expect(200);
        assertThat(ann.get(rest).json("/course/completed")).isEqualTo("true");
        assertThat(community.recorded(ExercisePassed.class))
                .filteredOn(fact -> fact.personId().equals(ann.id()))
                .extracting(fact -> fact.exercise().toString())
                .containsExactly("exercise:" + slug + ".loops.countdown", "exercise:" + slug + ".loops.sum");
        assertThat(community.recorded(LessonCompleted.class))
                .filteredOn(fact -> fact.personId().equals(ann.id()))
                .extracting(fact -> fact.lesson().id())
                .containsExactly(slug + ".loops", slug + ".hello", slug + ".lists");
        assertThat(community.recorded(CourseCompleted.class))
                .filteredOn(fact -> fact.personId().equals(ann.id()))
                .extracting(fact -> fact.course().id())
                .containsExactly(slug);
        assertThat(community.recorded(StreakExtended.class))
                .filteredOn(fact -> fact.personId().equals(ann.id()))
                .extracting(StreakExtended::streak)
                .containsExactly(1);
        assertThat(community.rows("core").get("completion"))
                .filteredOn(row -> row.contains(Long.toString(ann.id().value())))
                .hasSize(6);
    }

    @Test
    void aFactThatIsToldTwiceCountsOnce() {
        pass("countdown");
        finish(Verdict.ACCEPTED);
        finish(Verdict.WRONG_ANSWER);
        assertThat(community.recorded(ExercisePassed.class))
                .filteredOn(fact -> fact.personId().equals(ann.id()))
                .hasSize(1);
        ann.page(page + "/loops").contains("All tests passed");
        pass("countdown");
        assertThat(community.recorded(ExercisePassed.class))
                .filteredOn(fact -> fact.personId().equals(ann.id()))
                .hasSize(1);
    }

    @Test
    void theSolutionUnlocksAfterAllHintsAndThreeFailures() {
        String hints = rest + "/lessons/loops/exercises/countdown/hints/";
        for (int i = 0; i < 2; i++) {
            attempt("countdown", "class Wrong {}").expect(201);
            finish(Verdict.RUNTIME_ERROR);
        }
        attempt("countdown", "class Unlucky {}").expect(201);
        finish(Verdict.FAILED);
        ann.put(hints + "1", "").expect(200);
        ann.put(hints + "2", "").expect(200);
        ann.page(page + "/loops").lacks("solved countdown").contains("no fault of yours");
        assertThat(ann.get(rest + "/lessons/loops")
                        .json()
                        .at("/exercises/0/solution")
                        .size())
                .isZero();
        attempt("countdown", "class Wrong {}").expect(201);
        finish(Verdict.WRONG_ANSWER);
        ann.page(page + "/loops").contains("solved countdown");
        assertThat(ann.get(rest + "/lessons/loops")
                        .json()
                        .at("/exercises/0/solution")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void otherFilesThanThoseOfTheTemplateAreRefused() {
        String attempts = rest + "/lessons/loops/exercises/countdown/attempts";
        ann.post(attempts, Map.of("files", List.of(Map.of("name", "Other.java", "content", "x"))))
                .invalid("files", "names");
        ann.post(attempts, Map.of("files", List.of())).invalid("files", "size");
        ann.post(attempts, Map.of("files", List.of(Map.of("name", "../x", "content", "x"))))
                .problem("input_invalid", 422);
        community
                .guest()
                .post(attempts, Map.of("files", List.of(Map.of("name", "Main.java", "content", "x"))))
                .problem("sign_in_required", 401);
    }

    @Test
    void aFormIsSentWithoutAScript() {
        assertThat(ann.form(page + "/loops/countdown/attempts", Map.of("file-Main.java", "class A {\r\n}"))
                        .expect(303)
                        .location())
                .isEqualTo(page + "/loops#exercise-countdown");
        var requests = TestRunner.running().requests();
        assertThat(requests.get(requests.size() - 1).files().get(0).content()).isEqualTo("class A {\n}");
        assertThat(ann.get(rest).json("/course/enrolled")).isEqualTo("true");
    }

    @Test
    void anExerciseInALanguageThatCannotBeRunSaysSo() {
        CourseZip.of(slug)
                .replace("01-basics/02-loops/01-countdown/exercise.md", "hints:", "language: cobol\nhints:")
                .importBy(community.admin("ada"))
                .expect(200);
        ann.page(page + "/loops").contains("Code cannot be run here at the moment", "Run the tests");
        attempt("countdown", "class Refused {}").problem("runner_no_language", 422);
        assertThat(community.rows("courses").get("attempt_file")).noneMatch(row -> row.contains("class Refused"));
        ann.form(page + "/loops/countdown/attempts", Map.of("file-Main.java", "class Refused {}"))
                .expect(422)
                .contains("cobol cannot be run here", "class Refused {}");
    }

    @Test
    void twoVerdictsAtOnceCompleteTheLessonOnce() throws Exception {
        attempt("countdown", "class Main {}").expect(201);
        Id first = TestRunner.running().latest();
        attempt("sum", "class Main {}").expect(201);
        Id second = TestRunner.running().latest();
        List<Thread> both = Stream.of(first, second)
                .map(run -> new Thread(() -> TestRunner.running().finish(run, Verdict.ACCEPTED, "")))
                .toList();
        both.forEach(Thread::start);
        for (Thread one : both) {
            one.join();
        }
        community.settle();
        assertThat(community.recorded(LessonCompleted.class))
                .filteredOn(fact -> fact.personId().equals(ann.id()))
                .hasSize(1);
    }
}
