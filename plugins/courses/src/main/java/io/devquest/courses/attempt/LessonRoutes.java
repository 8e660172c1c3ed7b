package io.devquest.courses.attempt;

import static io.devquest.api.http.Route.get;
import static io.devquest.api.http.Route.post;
import static io.devquest.api.http.Route.put;
import static io.devquest.courses.shared.CoursesPermissions.LEARN;
import static io.devquest.courses.shared.CoursesPermissions.READ;

import io.devquest.api.http.Route;
import java.util.List;

/** The web face of lessons and their exercises. */
public final class LessonRoutes {

    private static final String PAGE = "/courses/{slug}/{lesson}";
    private static final String LESSON = "/api/v1/courses/{slug}/lessons/{lesson}";
    private static final String EXERCISE = LESSON + "/exercises/{exercise}";

    private LessonRoutes() {}

    public static List<Route> of(Lessons lessons, Exercises exercises, Attempts attempts) {
        var rest = new LessonHandlers(lessons, exercises, attempts);
        var pages = new LessonPages(lessons, exercises, attempts);
        return List.of(
                get(PAGE, READ, pages::page, "Shows a lesson"),
                post(PAGE + "/complete", LEARN, pages::complete, "Says that whoever asks has read a lesson"),
                post(PAGE + "/{exercise}/attempts", LEARN, pages::submit, "Has code judged"),
                post(PAGE + "/{exercise}/hints/{number}", LEARN, pages::openHint, "Opens the next hint"),
                get(LESSON, READ, rest::get, "Gives a lesson with its exercises")
                        .gives(LessonPage.class),
                post(LESSON + "/completion", LEARN, rest::complete, "Completes a lesson in which no exercise is left")
                        .gives(LessonPage.class),
                post(EXERCISE + "/attempts", LEARN, rest::submit, "Has code judged; the verdict comes later")
                        .takes(NewAttempt.class)
                        .gives(Attempt.class),
                get(EXERCISE + "/attempts/{id}", LEARN, rest::attempt, "Gives an attempt of whoever asks")
                        .gives(Attempt.class),
                put(EXERCISE + "/hints/{number}", LEARN, rest::openHint, "Opens a hint, one after the other")
                        .gives(LessonPage.class));
    }
}
