package io.devquest.engine.admin;

import io.devquest.api.error.CommonErrors;
import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.engine.plugin.PluginStatus;
import io.devquest.engine.plugin.Plugins;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plugins by REST. */
final class PluginHandlers {

    private static final long LARGEST_ARCHIVE = 64L * 1024 * 1024;

    private final Plugins plugins;

    PluginHandlers(Plugins plugins) {
        this.plugins = plugins;
    }

    static Path archive(Request request) {
        return request.upload(LARGEST_ARCHIVE).file();
    }

    Response list(Request request) {
        Map<String, @Nullable Object> all = new HashMap<>();
        all.put("items", plugins.list());
        all.put("next", null);
        return Response.json(Collections.unmodifiableMap(all));
    }

    Response install(Request request) {
        PluginStatus status = plugins.install(archive(request));
        return Response.created("/api/v1/admin/plugins/" + status.id(), status);
    }

    Response verify(Request request) {
        return Response.json(plugins.verify(archive(request)));
    }

    Response enable(Request request) {
        return Response.json(plugins.enable(request.parameter("id")));
    }

    Response disable(Request request) {
        return Response.json(plugins.disable(request.parameter("id")));
    }

    Response upgrade(Request request) {
        return Response.json(plugins.upgrade(request.parameter("id"), archive(request)));
    }

    Response uninstall(Request request) {
        plugins.uninstall(request.parameter("id"), purge(request.query("purge").orElse("false")));
        return Response.noContent();
    }

    private static boolean purge(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default ->
                throw new CommunityException(CommonErrors.PARAMETER_INVALID, "The parameter 'purge' is true or false.");
        };
    }
}
