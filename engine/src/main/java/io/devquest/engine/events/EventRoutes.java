package io.devquest.engine.events;

import static io.devquest.engine.access.CorePermissions.MANAGE_PLUGINS;

import io.devquest.api.http.Route;
import java.util.List;

/** The web face of the event log. */
final class EventRoutes {

    private static final String PARKED = "/api/v1/admin/events/parked";
    private static final String ONE = "/{reader}/{event}";

    private EventRoutes() {}

    static List<Route> of(EventHandlers events) {
        return List.of(
                Route.get(
                                "/api/v1/admin/events/readers",
                                MANAGE_PLUGINS,
                                events::readers,
                                "Lists who reads the event log and how far each has come")
                        .gives(ReaderDocument.class),
                Route.get(PARKED, MANAGE_PLUGINS, events::list, "Lists facts that readers could not handle")
                        .gives(ParkedFact.class),
                Route.post(PARKED + ONE + "/replay", MANAGE_PLUGINS, events::replay, "Has a fact handled again"),
                Route.delete(PARKED + ONE, MANAGE_PLUGINS, events::discard, "Gives up a fact"));
    }

    static List<Route> of(EventPageHandlers pages) {
        return List.of(
                Route.get("/admin/events", MANAGE_PLUGINS, pages::page, "Who reads the event log, and what is parked"),
                Route.post(
                        "/admin/events/parked" + ONE + "/replay",
                        MANAGE_PLUGINS,
                        pages::replay,
                        "Has a fact handled again"),
                Route.post(
                        "/admin/events/parked" + ONE + "/discard", MANAGE_PLUGINS, pages::discard, "Gives up a fact"));
    }
}
