package io.devquest.courses.attempt;

import io.devquest.api.http.Request;
import io.devquest.api.http.Response;

/** Lessons, exercises and attempts over REST. */
final class LessonHandlers {

    private final Lessons lessons;
    private final Exercises exercises;
    private final Attempts attempts;

    LessonHandlers(Lessons lessons, Exercises exercises, Attempts attempts) {
        this.lessons = lessons;
        this.exercises = exercises;
        this.attempts = attempts;
    }

    Response get(Request request) {
        return Response.json(lessons.page(request.actor(), request.parameter("slug"), request.parameter("lesson")));
    }

    Response complete(Request request) {
        return Response.json(lessons.complete(request.actor(), request.parameter("slug"), request.parameter("lesson")));
    }

    Response submit(Request request) {
        Attempt attempt = attempts.submit(
                request.actor(),
                ExercisePath.of(request),
                request.body(NewAttempt.class).sources());
        return Response.created(request.path() + "/" + attempt.id(), attempt);
    }

    Response attempt(Request request) {
        return Response.json(attempts.get(request.actor(), ExercisePath.of(request), request.id("id")));
    }

    Response openHint(Request request) {
        exercises.openHint(request.actor(), ExercisePath.of(request), ExercisePath.hint(request));
        return get(request);
    }
}
