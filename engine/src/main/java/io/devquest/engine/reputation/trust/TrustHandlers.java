package io.devquest.engine.reputation.trust;

import io.devquest.api.data.Id;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.view.Page;
import io.devquest.engine.access.Permissions;
import io.devquest.engine.views.Messages;
import org.jspecify.annotations.Nullable;

/** One's own trust level, as a page and by REST, and that of others for administrators. */
final class TrustHandlers {

    private final TrustLevels levels;
    private final Permissions permissions;
    private final Messages messages;

    TrustHandlers(TrustLevels levels, Permissions permissions, Messages messages) {
        this.levels = levels;
        this.permissions = permissions;
        this.messages = messages;
    }

    Response page(Request request) {
        TrustDocument trust = levels.standing(request.actor().requireId());
        return Response.page(Page.of("core/settings/trust", "core.trust.title")
                .with("trust", trust)
                .with("unlocks", Unlocked.of(trust.level() + 1, permissions, messages, request.locale())));
    }

    Response own(Request request) {
        return Response.json(levels.standing(request.actor().requireId()));
    }

    Response show(Request request) {
        return Response.json(levels.standing(request.id("id")));
    }

    Response submit(Request request) {
        Id person = request.id("id");
        levels.decide(request.actor(), person, level(request.form().getOrDefault("level", "")));
        return Response.redirect("/admin/users/" + person + "#trust");
    }

    private static @Nullable Integer level(String chosen) {
        return chosen.matches("\\d") ? Integer.valueOf(chosen) : null;
    }

    Response decide(Request request) {
        TrustChoice choice = request.body(TrustChoice.class);
        return Response.json(levels.decide(request.actor(), request.id("id"), choice.level()));
    }
}
