package io.devquest.engine.live;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import jakarta.inject.Inject;

/** What the live domain adds to the community. */
public final class LiveManifest implements CommunityPlugin {

    @Inject
    public LiveManifest() {}

    @Override
    public void register(Registrar add) {
        add.settings(LiveSettings.all());
    }
}
