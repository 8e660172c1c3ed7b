package io.devquest.engine.admin;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import io.devquest.engine.access.RoleStore;
import io.devquest.engine.events.ParkedFacts;
import io.devquest.engine.plugin.Plugins;
import io.devquest.engine.reputation.trust.TrustLevels;
import io.devquest.engine.users.AccountCare;
import io.devquest.engine.views.Messages;
import jakarta.inject.Inject;

/** What the admin domain adds to the community. */
public final class AdminManifest implements CommunityPlugin {

    private final Plugins plugins;
    private final AccountCare accounts;
    private final AccountNotes notes;
    private final RoleStore roles;
    private final TrustLevels trust;
    private final Messages messages;
    private final ParkedFacts parked;

    @Inject
    public AdminManifest(
            Plugins plugins,
            AccountCare accounts,
            AccountNotes notes,
            RoleStore roles,
            TrustLevels trust,
            Messages messages,
            ParkedFacts parked) {
        this.plugins = plugins;
        this.accounts = accounts;
        this.notes = notes;
        this.roles = roles;
        this.trust = trust;
        this.messages = messages;
        this.parked = parked;
    }

    @Override
    public void register(Registrar add) {
        PersonPages person = new PersonPages(accounts, notes, roles, trust, messages);
        add.routes(PluginRoutes.of(new PluginPageHandlers(plugins, parked)));
        add.routes(PluginRoutes.of(new PluginHandlers(plugins)));
        add.routes(UserRoutes.of(
                new UserPageHandlers(accounts, roles, messages),
                new PersonHandlers(person, accounts),
                new PersonPartHandlers(person, accounts, notes)));
        add.routes(UserRoutes.of(new UserHandlers(accounts, roles)));
        add.routes(UserRoutes.of(new UserStateHandlers(accounts), new NoteHandlers(notes)));
    }
}
