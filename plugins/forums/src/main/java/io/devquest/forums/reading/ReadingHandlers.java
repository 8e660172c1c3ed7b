package io.devquest.forums.reading;

import io.devquest.api.http.Request;
import io.devquest.api.http.Response;

/** How far one has read, over REST. */
final class ReadingHandlers {

    private final Readings readings;

    ReadingHandlers(Readings readings) {
        this.readings = readings;
    }

    Response putAll(Request request) {
        readings.readAll(request.actor(), request.body(ReadAll.class));
        return Response.noContent();
    }

    /** A form with what is meant, and {@code back}. */
    Response submitAll(Request request) {
        readings.readAll(request.actor(), request.body(ReadAll.class));
        return Response.redirect(BackPath.of(request.form().get("back")));
    }

    Response put(Request request) {
        int upTo = request.body(ReadUpTo.class).number();
        return Response.json(readings.read(request.actor(), request.id("id"), upTo));
    }
}
