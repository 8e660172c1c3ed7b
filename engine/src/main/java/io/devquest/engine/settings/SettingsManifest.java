package io.devquest.engine.settings;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import io.devquest.engine.views.Messages;
import jakarta.inject.Inject;

/** What the settings domain adds to the community. */
public final class SettingsManifest implements CommunityPlugin {

    private final SettingsStore settings;
    private final Messages messages;

    @Inject
    public SettingsManifest(SettingsStore settings, Messages messages) {
        this.settings = settings;
        this.messages = messages;
    }

    @Override
    public void register(Registrar add) {
        add.settings(CoreSettings.SITE_NAME, CoreSettings.REGISTRATION);
        add.routes(SettingsRoutes.of(new SettingsHandlers(settings, messages)));
    }
}
