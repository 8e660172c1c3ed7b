package io.devquest.engine.admin;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import io.devquest.engine.access.RoleStore;
import io.devquest.engine.plugin.Plugins;
import io.devquest.engine.users.Accounts;
import jakarta.inject.Inject;

/** What the admin domain adds to the community. */
public final class AdminManifest implements CommunityPlugin {

    private final Plugins plugins;
    private final Accounts accounts;
    private final RoleStore roles;

    @Inject
    public AdminManifest(Plugins plugins, Accounts accounts, RoleStore roles) {
        this.plugins = plugins;
        this.accounts = accounts;
        this.roles = roles;
    }

    @Override
    public void register(Registrar add) {
        add.routes(AdminRoutes.of(new PluginPageHandlers(plugins)));
        add.routes(AdminRoutes.of(new PluginHandlers(plugins)));
        add.routes(AdminRoutes.of(new UserPageHandlers(accounts, roles), new UserHandlers(accounts)));
    }
}
