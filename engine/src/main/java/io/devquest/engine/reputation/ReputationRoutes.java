package io.devquest.engine.reputation;

import static io.devquest.engine.access.CorePermissions.MANAGE_SETTINGS;
import static io.devquest.engine.access.CorePermissions.MEMBER;
import static io.devquest.engine.access.CorePermissions.READ;

import io.devquest.api.http.Response;
import io.devquest.api.http.Route;
import java.util.List;

/** The web face of reputation. */
final class ReputationRoutes {

    private ReputationRoutes() {}

    static List<Route> of(ReputationHandlers reputation, Replay replay) {
        return List.of(
                Route.get(
                                "/api/v1/u/{name}/reputation",
                                READ,
                                reputation::totals,
                                "What a person gained, by rule and by skill")
                        .gives(ReputationDocument.class),
                Route.get(
                                "/api/v1/me/reputation",
                                MEMBER,
                                reputation::history,
                                "Lists what one got and lost points for, the latest first")
                        .gives(HistoryDocument.class),
                Route.post(
                                "/api/v1/admin/reputation/replay",
                                MANAGE_SETTINGS,
                                request -> Response.json(new ReplayDocument(replay.run())),
                                "Counts everybody's points anew and tells how many totals were wrong")
                        .gives(ReplayDocument.class));
    }

    static List<Route> of(LeaderboardHandlers boards) {
        return List.of(
                Route.get("/leaderboards", READ, boards::page, "Shows who gained most; period and group choose"),
                Route.get(
                                "/api/v1/leaderboards",
                                READ,
                                boards::list,
                                "Lists who gained most; period (week, month, year, all) and group choose")
                        .gives(PlaceDocument.class),
                Route.get(
                                "/api/v1/leaderboards/around",
                                MEMBER,
                                boards::around,
                                "One's own place on a leaderboard, with a few above and below")
                        .gives(PlaceDocument.class));
    }

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
