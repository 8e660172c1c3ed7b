package io.devquest.engine.reputation.trust;

import static io.devquest.engine.access.CorePermissions.MANAGE_USERS;
import static io.devquest.engine.access.CorePermissions.MEMBER;

import io.devquest.api.http.Route;
import java.util.List;

/** The web face of trust levels. */
final class TrustRoutes {

    private static final String ONE = "/api/v1/admin/users/{id}/trust";

    private TrustRoutes() {}

    static List<Route> of(TrustHandlers trust) {
        return List.of(
                Route.get("/settings/trust", MEMBER, trust::page, "Shows one's trust level and what is missing"),
                Route.get("/api/v1/me/trust", MEMBER, trust::own, "Tells one's trust level and what is missing")
                        .gives(TrustDocument.class),
                Route.post(
                        "/admin/users/{id}/trust",
                        MANAGE_USERS,
                        trust::submit,
                        "Decides somebody's trust level by hand, from the page"),
                Route.get(ONE, MANAGE_USERS, trust::show, "Tells somebody's trust level")
                        .gives(TrustDocument.class),
                Route.put(ONE, MANAGE_USERS, trust::decide, "Decides somebody's trust level by hand")
                        .takes(TrustChoice.class)
                        .gives(TrustDocument.class));
    }
}
