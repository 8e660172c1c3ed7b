package io.devquest.engine.reputation;

import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.view.Page;

/** How much one wants to do with points, by REST and among one's settings. */
final class GameModeHandlers {

    private static final String PAGE = "/settings/reputation";

    private final GameModes modes;

    GameModeHandlers(GameModes modes) {
        this.modes = modes;
    }

    Response get(Request request) {
        return Response.json(
                new GameModeChoice(modes.of(request.actor().requireId()).word()));
    }

    Response change(Request request) {
        GameModeChoice choice = request.body(GameModeChoice.class);
        modes.change(request.actor().requireId(), GameMode.read(choice.mode()));
        return Response.json(choice);
    }

    Response form(Request request) {
        return Response.page(Page.of("core/settings/reputation", "core.my.reputation")
                .with("mode", modes.of(request.actor().requireId()).word()));
    }

    Response submit(Request request) {
        String mode = request.form().getOrDefault("mode", "");
        modes.change(request.actor().requireId(), GameMode.read(mode));
        return Response.redirect(PAGE);
    }
}
