package io.devquest.engine.settings;

import io.devquest.api.http.Route;
import io.devquest.engine.access.CorePermissions;
import java.util.List;

/** The web face of the settings. */
final class SettingsRoutes {

    private SettingsRoutes() {}

    static List<Route> of(SettingsHandlers settings) {
        var manage = CorePermissions.MANAGE_SETTINGS;
        return List.of(
                Route.get("/admin/settings", manage, settings::page, "The form of all settings"),
                Route.post("/admin/settings", manage, settings::save, "Stores settings"));
    }
}
