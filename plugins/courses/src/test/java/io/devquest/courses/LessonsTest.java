package io.devquest.courses;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.courses.progress.CourseCompleted;
import io.devquest.courses.progress.LessonCompleted;
import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Reading lessons, without anything that runs code. */
@OnEveryDatabase
class LessonsTest {

    private static int count;

    @RegisterExtension
    static Community community = Community.with(CoursesPlugin.class);

    private String slug;
    private String page;
    private String rest;
    private TestClient ann;

    @BeforeEach
    void aCourse() {
        slug = "reading-" + ++count;
        page = "/courses/" + slug;
        rest = "/api/v1/courses/" + slug;
        CourseZip.of(slug).importBy(community.admin("ada")).expect(201);
        ann = community.member("ann-" + count);
    }

    @Test
    void guestsReadTheCatalogueCoursesAndLessons() {
        TestClient guest = community.guest();
        guest.page("/courses").contains("Steps in " + slug, "Beginner", "Java", page);
        guest.page(page)
                .contains("Basics", "Hello", "Loops", "More", "Lists", "Sign in")
                .lacks("Enrol</button>");
        guest.page(page + "/loops")
                .contains("Again and again", "Count down", "The task of sum", "begin countdown", page + "/lists")
                .lacks("solved countdown", "First hint", "Run the tests", "<textarea class=\"input input-code\"");
        guest.get(rest + "/lessons/none").problem("not_found", 404);
        guest.page("/courses").contains("book");
    }

    @Test
    void theCatalogueIsRead() {
        assertThat(community
                        .guest()
                        .get("/api/v1/courses?limit=1")
                        .json()
                        .path("items")
                        .size())
                .isEqualTo(1);
        CourseZip.of("a-" + slug).importBy(community.admin("ada")).expect(201);
        String next = community.guest().get("/api/v1/courses?limit=1").json("/next");
        assertThat(community
                        .guest()
                        .get("/api/v1/courses?limit=1&after=" + next)
                        .expect(200)
                        .json()
                        .path("items")
                        .size())
                .isEqualTo(1);
        community.guest().get("/api/v1/courses?limit=1000").problem("limit_invalid", 400);
    }

    @Test
    void peopleEnrolAndLeave() {
        assertThat(ann.put(rest + "/enrolment", "").expect(200).json("/enrolled"))
                .isEqualTo("true");
        ann.page(page).contains("Leave the course", "Your progress");
        ann.form(page + "/leave", Map.of()).expect(303);
        assertThat(ann.get(rest).json("/course/enrolled")).isEqualTo("false");
        ann.form(page + "/enrol", Map.of()).expect(303);
        ann.delete(rest + "/enrolment").expect(200);
        community.guest().put(rest + "/enrolment", "").problem("sign_in_required", 401);
    }

    @Test
    void aLessonWithoutExercisesIsCompletedByWhoeverHasReadIt() {
        ann.page(page + "/hello").contains("Complete lesson", "Next: Loops");
        assertThat(ann.form(page + "/hello/complete", Map.of()).expect(303).location())
                .isEqualTo(page + "/loops");
        ann.post(rest + "/lessons/hello/completion").expect(200);
        ann.page(page + "/hello").contains("Done").lacks("Complete lesson");
        TestAnswer course = ann.get(rest);
        assertThat(course.json().at("/course/doneCount").asInt()).isEqualTo(1);
        assertThat(course.json("/course/enrolled")).isEqualTo("true");
        assertThat(course.json("/next/slug")).isEqualTo("loops");
        assertThat(community.recorded(LessonCompleted.class))
                .filteredOn(fact -> fact.personId().equals(ann.id()))
                .singleElement()
                .satisfies(fact -> assertThat(fact.lesson() + " " + fact.xp() + " " + fact.url())
                        .isEqualTo("lesson:" + slug + ".hello 10 " + page + "/hello"));
    }

    @Test
    void aLessonWithExercisesIsNotCompletedByReading() {
        ann.post(rest + "/lessons/loops/completion").problem("courses.exercises_open", 409);
        ann.page(page + "/loops").lacks("Complete lesson");
    }

    @Test
    void progressIsKeptWhenACourseChanges() {
        ann.post(rest + "/lessons/hello/completion").expect(200);
        CourseZip.of(slug)
                .without("01-basics/02-loops/")
                .importBy(community.admin("ada"))
                .expect(200);
        ann.post(rest + "/lessons/lists/completion").expect(200);
        assertThat(ann.get(rest).json("/course/completed")).isEqualTo("true");
        CourseZip.of(slug).importBy(community.admin("ada")).expect(200);
        assertThat(ann.get(rest).json().at("/course/doneCount").asInt()).isEqualTo(2);
        assertThat(community.recorded(CourseCompleted.class))
                .filteredOn(fact -> fact.personId().equals(ann.id()))
                .hasSize(1);
    }

    @Test
    void withoutARunnerThePageSaysSoKindlyAndTheRestWorks() {
        ann.page(page + "/loops")
                .contains("Code cannot be run here at the moment")
                .lacks("Run the tests");
        ann.post(
                        rest + "/lessons/loops/exercises/countdown/attempts",
                        "{\"files\":[{\"name\":\"Main.java\",\"content\":\"x\"}]}")
                .problem("courses.no_runner", 503);
        ann.form(page + "/loops/countdown/attempts", Map.of("file-Main.java", "class Mine {}"))
                .expect(503)
                .contains("Code cannot be run here", "class Mine {}");
        ann.form(page + "/loops/countdown/hints/1", Map.of()).expect(303);
        ann.page(page + "/loops").contains("First hint of countdown").lacks("Second hint of countdown");
    }

    @Test
    void hintsOpenOneAfterTheOther() {
        String hints = rest + "/lessons/loops/exercises/countdown/hints/";
        ann.put(hints + "2", "").problem("courses.no_such_hint", 409);
        ann.put(hints + "1", "").expect(200);
        ann.put(hints + "1", "").expect(200);
        ann.page(page + "/loops").contains("First hint of countdown", "Open hint 2 of 2");
        ann.put(hints + "2", "").expect(200);
        ann.put(hints + "3", "").problem("courses.no_such_hint", 409);
        ann.put(hints + "x", "").problem("not_found", 404);
        community.member("bob").page(page + "/loops").lacks("First hint of countdown");
    }

    @Test
    void aLessonTakesTheSameStatementsHoweverManyExercisesItHas() {
        ann.page(page + "/loops");
        long few = community.statements(() -> ann.page(page + "/loops"));
        CourseZip zip = CourseZip.of(slug);
        for (int i = 3; i < 10; i++) {
            zip.withExercise("01-basics/02-loops/0" + i + "-more", "more-" + i, "More " + i);
        }
        zip.importBy(community.admin("ada")).expect(200);
        ann.page(page + "/loops");
        assertThat(community.statements(() -> ann.page(page + "/loops"))).isEqualTo(few);
    }
}
