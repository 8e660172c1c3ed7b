package io.devquest.engine.admin;

import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.view.Page;
import io.devquest.engine.events.ParkedFacts;
import io.devquest.engine.plugin.Plugins;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The screen of the plugins. What fails is said on the screen itself. */
final class PluginPageHandlers {

    private static final String PATH = "/admin/plugins";

    private final Plugins plugins;
    private final ParkedFacts parked;

    PluginPageHandlers(Plugins plugins, ParkedFacts parked) {
        this.plugins = plugins;
        this.parked = parked;
    }

    Response home(Request request) {
        return Response.redirect(PATH);
    }

    Response page(Request request) {
        return Response.page(screen(null));
    }

    Response install(Request request) {
        return change(() -> plugins.install(PluginHandlers.archive(request)));
    }

    Response enable(Request request) {
        return change(() -> plugins.enable(request.parameter("id")));
    }

    Response disable(Request request) {
        return change(() -> plugins.disable(request.parameter("id")));
    }

    Response upgrade(Request request) {
        return change(() -> plugins.upgrade(request.parameter("id"), PluginHandlers.archive(request)));
    }

    Response uninstall(Request request) {
        boolean purge = request.form().getOrDefault("purge", "false").matches("true|on");
        return change(() -> plugins.uninstall(request.parameter("id"), purge));
    }

    private Response change(Runnable change) {
        try {
            change.run();
            return Response.redirect(PATH);
        } catch (CommunityException e) {
            return Response.page(screen(e.getMessage())).status(e.error().kind().status());
        }
    }

    private Page screen(@Nullable String problem) {
        return Page.of("core/admin/plugins", "core.plugins.title")
                .with("plugins", plugins.list().stream().map(PluginLine::of).toList())
                .with("parked", parked.count())
                .with("errors", Map.of())
                .with("problem", problem);
    }
}
