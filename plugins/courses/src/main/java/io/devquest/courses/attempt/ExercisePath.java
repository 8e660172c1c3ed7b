package io.devquest.courses.attempt;

import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Request;

/** The words of an address that name an exercise. */
record ExercisePath(String course, String lesson, String exercise) {

    static ExercisePath of(Request request) {
        return new ExercisePath(request.parameter("slug"), request.parameter("lesson"), request.parameter("exercise"));
    }

    /** The number of a hint, from 1. */
    static int hint(Request request) {
        String number = request.parameter("number");
        if (!number.matches("\\d{1,3}")) {
            throw CommunityException.notFound("There is no such hint.");
        }
        return Integer.parseInt(number);
    }
}
