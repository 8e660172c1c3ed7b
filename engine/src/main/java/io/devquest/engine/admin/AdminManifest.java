package io.devquest.engine.admin;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import io.devquest.engine.plugin.Plugins;
import io.devquest.engine.users.Accounts;
import jakarta.inject.Inject;

/** What the admin domain adds to the community. */
public final class AdminManifest implements CommunityPlugin {

    private final Plugins plugins;
    private final Accounts accounts;

    @Inject
    public AdminManifest(Plugins plugins, Accounts accounts) {
        this.plugins = plugins;
        this.accounts = accounts;
    }

    @Override
    public void register(Registrar add) {
        add.routes(AdminRoutes.of(new PluginPageHandlers(plugins)));
        add.routes(AdminRoutes.of(new PluginHandlers(plugins)));
        add.routes(AdminRoutes.of(new UserPageHandlers(accounts), new UserHandlers(accounts)));
    }
}
