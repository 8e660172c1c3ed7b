package io.devquest.engine.drafts;

import static io.devquest.engine.access.CorePermissions.MEMBER;

import io.devquest.api.http.Route;
import java.util.List;

/** The web face of drafts. */
final class DraftRoutes {

    private static final String ONE = "/api/v1/drafts/{key}";

    private DraftRoutes() {}

    static List<Route> of(DraftHandlers drafts) {
        return List.of(
                Route.get("/drafts", MEMBER, drafts::page, "Shows one's own drafts"),
                Route.post("/drafts/{key}/discard", MEMBER, drafts::discarded, "Throws a draft away"),
                Route.get(
                                "/api/v1/drafts",
                                MEMBER,
                                drafts::list,
                                "Lists one's own drafts, the latest first; key names one, which may be none")
                        .gives(DraftDocument.class),
                Route.get(ONE, MEMBER, drafts::get, "Gives one of one's own drafts")
                        .gives(DraftDocument.class),
                Route.put(
                                ONE,
                                MEMBER,
                                drafts::save,
                                "Saves a draft; version is the one it was made on, 0 for a new one")
                        .takes(DraftChange.class)
                        .gives(DraftDocument.class),
                Route.delete(ONE, MEMBER, drafts::discard, "Throws a draft away"));
    }
}
