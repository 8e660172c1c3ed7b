package io.devquest.courses.attempt;

import io.devquest.api.http.Request;

/** The words of an address that name an exercise. */
record ExercisePath(String course, String lesson, String exercise) {

    static ExercisePath of(Request request) {
        return new ExercisePath(request.parameter("slug"), request.parameter("lesson"), request.parameter("exercise"));
    }
}
