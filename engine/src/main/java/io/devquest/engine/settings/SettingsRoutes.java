package io.devquest.engine.settings;

import static io.devquest.engine.access.CorePermissions.MANAGE_SETTINGS;

import io.devquest.api.http.Route;
import java.util.List;

/** The web face of the settings. */
final class SettingsRoutes {

    private static final String PAGE = "/admin/settings";
    private static final String REST = "/api/v1/admin/settings";
    private static final String ONE = "/{key}";

    private SettingsRoutes() {}

    static List<Route> of(SettingsPageHandlers pages) {
        return List.of(
                Route.get(PAGE, MANAGE_SETTINGS, pages::page, "The form of all settings"),
                Route.post(PAGE, MANAGE_SETTINGS, pages::save, "Stores settings"),
                Route.get(PAGE + ONE, MANAGE_SETTINGS, pages::one, "A setting and its history"),
                Route.post(PAGE + ONE + "/reset", MANAGE_SETTINGS, pages::reset, "Goes back to the default"),
                Route.post(
                        PAGE + ONE + "/restore",
                        MANAGE_SETTINGS,
                        pages::restore,
                        "Goes back to what a setting was before a change"));
    }

    static List<Route> of(SettingHandlers settings) {
        return List.of(
                Route.get(REST, MANAGE_SETTINGS, settings::list, "Lists the settings, or those that a query finds")
                        .gives(SettingDocument.class),
                Route.get(REST + ONE, MANAGE_SETTINGS, settings::get, "One setting; never the value of a secret")
                        .gives(SettingDocument.class),
                Route.put(REST + ONE, MANAGE_SETTINGS, settings::put, "Chooses a value")
                        .takes(SettingInput.class)
                        .gives(SettingDocument.class),
                Route.delete(REST + ONE, MANAGE_SETTINGS, settings::reset, "Goes back to the default"),
                Route.get(
                                REST + ONE + "/history",
                                MANAGE_SETTINGS,
                                settings::history,
                                "Who changed it, the newest first")
                        .gives(SettingChange.class),
                Route.post(
                                REST + ONE + "/restore",
                                MANAGE_SETTINGS,
                                settings::restore,
                                "Goes back to what it was before a change")
                        .takes(RestoreInput.class)
                        .gives(SettingDocument.class));
    }
}
