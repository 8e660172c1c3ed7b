package io.devquest.engine.settings;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import io.devquest.api.people.People;
import io.devquest.engine.views.Messages;
import jakarta.inject.Inject;

/** What the settings domain adds to the community. */
public final class SettingsManifest implements CommunityPlugin {

    private final SettingsStore settings;
    private final Messages messages;
    private final People people;

    @Inject
    public SettingsManifest(SettingsStore settings, Messages messages, People people) {
        this.settings = settings;
        this.messages = messages;
        this.people = people;
    }

    @Override
    public void register(Registrar add) {
        SettingsDesk desk = new SettingsDesk(settings, messages);
        add.settings(CoreSettings.SITE_NAME, CoreSettings.SITE_ZONE, CoreSettings.REGISTRATION);
        add.routes(SettingsRoutes.of(new SettingsPageHandlers(desk, new SettingSections(messages), people)));
        add.routes(SettingsRoutes.of(new SettingHandlers(desk)));
    }
}
