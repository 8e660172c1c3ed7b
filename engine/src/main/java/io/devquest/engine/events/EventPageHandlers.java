package io.devquest.engine.events;

import io.devquest.api.data.Slice;
import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.view.Page;
import org.jspecify.annotations.Nullable;

/** The screen of the event log. What fails is said on the screen itself. */
final class EventPageHandlers {

    private static final String PATH = "/admin/events";

    private final Listeners listeners;
    private final ParkedFacts parked;

    EventPageHandlers(Listeners listeners, ParkedFacts parked) {
        this.listeners = listeners;
        this.parked = parked;
    }

    Response page(Request request) {
        return Response.page(screen(request, null));
    }

    Response replay(Request request) {
        return change(request, () -> parked.replay(request.parameter("reader"), request.id("event")));
    }

    Response discard(Request request) {
        return change(request, () -> parked.discard(request.parameter("reader"), request.id("event")));
    }

    private Response change(Request request, Runnable change) {
        try {
            change.run();
            return Response.redirect(PATH);
        } catch (CommunityException e) {
            return Response.page(screen(request, e.getMessage()))
                    .status(e.error().kind().status());
        }
    }

    private Page screen(Request request, @Nullable String problem) {
        Slice<ParkedFact> facts = parked.list(request.paging(EventHandlers.LIMIT, EventHandlers.CAP));
        return Page.of("core/admin/events", "core.events.title")
                .with("problem", problem)
                .with("readers", listeners.readers())
                .with("parked", facts.items())
                .with("next", facts.next() == null ? null : PATH + "?after=" + facts.next());
    }
}
