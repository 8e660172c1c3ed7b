package io.devquest.engine.events;

import io.devquest.api.data.Slice;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;

/** The readers of the log and what they have set aside, by REST. */
final class EventHandlers {

    static final int LIMIT = 50;
    static final int CAP = 200;

    private final Listeners listeners;
    private final ParkedFacts parked;

    EventHandlers(Listeners listeners, ParkedFacts parked) {
        this.listeners = listeners;
        this.parked = parked;
    }

    Response readers(Request request) {
        return Response.json(new Slice<>(listeners.readers(), null));
    }

    Response list(Request request) {
        return Response.json(parked.list(request.paging(LIMIT, CAP)));
    }

    Response replay(Request request) {
        parked.replay(request.parameter("reader"), request.id("event"));
        return Response.noContent();
    }

    Response discard(Request request) {
        parked.discard(request.parameter("reader"), request.id("event"));
        return Response.noContent();
    }
}
