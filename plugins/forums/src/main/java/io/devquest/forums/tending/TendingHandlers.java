package io.devquest.forums.tending;

import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.forums.shared.Written;

/** What moderators do to a topic, over REST. */
final class TendingHandlers {

    private final Tending tending;
    private final TopicLog log;

    TendingHandlers(Tending tending, TopicLog log) {
        this.tending = tending;
        this.log = log;
    }

    Response pin(Request request) {
        NewPin pin = request.body(NewPin.class);
        return Response.json(tending.pin(request.actor(), request.id("id"), pin.everywhere(), pin.until()));
    }

    Response unpin(Request request) {
        return Response.json(tending.unpin(request.actor(), request.id("id")));
    }

    Response close(Request request) {
        NewClosing closing = request.body(NewClosing.class);
        return Response.json(tending.close(request.actor(), request.id("id"), closing.at(), closing.reason()));
    }

    Response reopen(Request request) {
        return Response.json(
                tending.reopen(request.actor(), request.id("id"), Written.reason(request.query("reason"))));
    }

    Response slow(Request request) {
        int seconds = request.body(SlowMode.class).pause();
        return Response.json(tending.slow(request.actor(), request.id("id"), seconds));
    }

    Response log(Request request) {
        return Response.json(log.list(request.actor(), request.id("id"), request.paging(50, 100)));
    }

    Response closeQuiet(Request request) {
        int days = request.body(BoardClosing.class).quiet();
        return Response.json(tending.closeQuiet(request.actor(), request.parameter("slug"), days));
    }
}
