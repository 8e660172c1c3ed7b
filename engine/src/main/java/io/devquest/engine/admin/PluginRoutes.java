package io.devquest.engine.admin;

import static io.devquest.engine.access.CorePermissions.MANAGE_PLUGINS;

import io.devquest.api.http.Route;
import io.devquest.engine.plugin.PluginStatus;
import java.util.List;

/** The web face of the plugins, for administrators. */
final class PluginRoutes {

    private static final String PAGE = "/admin/plugins";
    private static final String REST = "/api/v1/admin/plugins";

    private PluginRoutes() {}

    static List<Route> of(PluginPageHandlers pages) {
        return List.of(
                Route.get("/admin", MANAGE_PLUGINS, pages::home, "Leads to the first screen"),
                Route.get(PAGE, MANAGE_PLUGINS, pages::page, "The installed plugins"),
                Route.post(PAGE, MANAGE_PLUGINS, pages::install, "Installs a plugin"),
                Route.post(PAGE + "/{id}/enable", MANAGE_PLUGINS, pages::enable, "Switches a plugin on"),
                Route.post(PAGE + "/{id}/disable", MANAGE_PLUGINS, pages::disable, "Switches a plugin off"),
                Route.post(
                        PAGE + "/{id}/upgrade", MANAGE_PLUGINS, pages::upgrade, "Replaces a plugin by a new version"),
                Route.post(PAGE + "/{id}/uninstall", MANAGE_PLUGINS, pages::uninstall, "Removes a plugin"));
    }

    static List<Route> of(PluginHandlers plugins) {
        return List.of(
                Route.get(REST, MANAGE_PLUGINS, plugins::list, "Lists the installed plugins")
                        .gives(PluginStatus.class),
                Route.post(REST, MANAGE_PLUGINS, plugins::install, "Installs the plugin in the body")
                        .gives(PluginStatus.class),
                Route.post(REST + "/verify", MANAGE_PLUGINS, plugins::verify, "Checks an archive and installs nothing")
                        .gives(PluginStatus.class),
                Route.post(REST + "/{id}/enable", MANAGE_PLUGINS, plugins::enable, "Switches a plugin on")
                        .gives(PluginStatus.class),
                Route.post(REST + "/{id}/disable", MANAGE_PLUGINS, plugins::disable, "Switches a plugin off")
                        .gives(PluginStatus.class),
                Route.put(REST + "/{id}", MANAGE_PLUGINS, plugins::upgrade, "Replaces a plugin by the one in the body")
                        .gives(PluginStatus.class),
                Route.delete(REST + "/{id}", MANAGE_PLUGINS, plugins::uninstall, "Removes a plugin"));
    }
}
