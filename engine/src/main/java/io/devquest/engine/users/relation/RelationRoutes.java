package io.devquest.engine.users.relation;

import static io.devquest.engine.access.CorePermissions.MEMBER;

import io.devquest.api.http.Route;
import java.util.ArrayList;
import java.util.List;

/** The web face of relations. */
final class RelationRoutes {

    private RelationRoutes() {}

    static List<Route> of(RelationHandlers relations, PresenceHandlers presence) {
        List<Route> routes = new ArrayList<>(List.of(
                Route.get("/settings/people", MEMBER, relations::page, "Shows whom one follows, mutes and blocks"),
                Route.get("/api/v1/me/relations", MEMBER, relations::list, "Lists whom one follows, mutes or blocks")
                        .gives(RelatedPerson.class),
                Route.get("/api/v1/me/presence", MEMBER, presence::get, "Tells whether one is invisible")
                        .gives(PresenceChoice.class),
                Route.put("/api/v1/me/presence", MEMBER, presence::change, "Makes one invisible, or visible again")
                        .takes(PresenceChoice.class)
                        .gives(PresenceChoice.class),
                Route.post(
                        "/settings/people/presence",
                        MEMBER,
                        presence::submit,
                        "Makes one invisible, or visible again, from the page")));
        for (RelationKind kind : RelationKind.values()) {
            String rest = "/api/v1/u/{name}/" + kind.word();
            String verb = kind.name().charAt(0) + kind.word().substring(1);
            routes.add(Route.put(rest, MEMBER, relations.begin(kind), verb + "s a person"));
            routes.add(Route.delete(rest, MEMBER, relations.end(kind), "No longer " + kind.word() + "s a person"));
            routes.add(Route.post(
                    "/u/{name}/" + kind.word(), MEMBER, relations.submit(kind), verb + "s a person, or no longer"));
        }
        return List.copyOf(routes);
    }
}
