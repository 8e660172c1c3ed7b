package io.devquest.engine.users.profile;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import jakarta.inject.Inject;

/** What the profile domain adds to the community. */
public final class ProfileManifest implements CommunityPlugin {

    @Inject
    public ProfileManifest() {}

    @Override
    public void register(Registrar add) {}
}
