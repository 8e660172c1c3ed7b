package io.devquest.engine.reputation;

import static io.devquest.engine.access.CorePermissions.MEMBER;

import io.devquest.api.http.Route;
import java.util.List;

/** The web face of reputation. */
final class ReputationRoutes {

    private ReputationRoutes() {}

    static List<Route> of(GameModeHandlers modes) {
        return List.of(
                Route.get(
                        "/settings/reputation",
                        MEMBER,
                        modes::form,
                        "The form of how much one wants to do with points"),
                Route.post("/settings/reputation", MEMBER, modes::submit, "Changes that from the form"),
                Route.get("/api/v1/me/game-mode", MEMBER, modes::get, "Tells how much one wants to do with points")
                        .gives(GameModeChoice.class),
                Route.put("/api/v1/me/game-mode", MEMBER, modes::change, "Changes how much one wants to do with points")
                        .takes(GameModeChoice.class)
                        .gives(GameModeChoice.class));
    }
}
