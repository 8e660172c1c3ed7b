package io.devquest.engine.activity;

import static io.devquest.engine.access.CorePermissions.READ;

import io.devquest.api.http.Route;
import java.util.List;

/** The web face of feeds. */
final class ActivityRoutes {

    private ActivityRoutes() {}

    static List<Route> of(ActivityHandlers feeds) {
        return List.of(
                Route.get(
                                "/api/v1/activity",
                                READ,
                                feeds::list,
                                "Lists what people did, the latest first; feed is all, mine or followed, or context is"
                                        + " such as lesson:java-loops")
                        .gives(ActivityDocument.class),
                Route.get(
                                "/api/v1/activity/new",
                                READ,
                                feeds::count,
                                "Counts what a feed has had since a cursor, up to 100; feed may also be person:<id> or"
                                        + " group:<id>")
                        .gives(FeedCount.class),
                Route.get("/api/v1/u/{name}/activity", READ, feeds::ofPerson, "Lists what a person did")
                        .gives(ActivityDocument.class),
                Route.get("/api/v1/g/{slug}/activity", READ, feeds::ofGroup, "Lists what was done in a group")
                        .gives(ActivityDocument.class));
    }

    static List<Route> of(ActivityPages pages) {
        return List.of(
                Route.get("/activity", READ, pages::page, "Shows what people did"),
                Route.get("/activity/since", READ, pages::since, "The lines a feed has had since a cursor"),
                Route.get("/g/{slug}/activity", READ, pages::ofGroup, "Shows what was done in a group"));
    }
}
