package io.devquest.engine.users.avatar;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import jakarta.inject.Inject;

/** What the pictures of people add to the community. */
public final class AvatarManifest implements CommunityPlugin {

    private final Avatars avatars;

    @Inject
    public AvatarManifest(Avatars avatars) {
        this.avatars = avatars;
    }

    @Override
    public void register(Registrar add) {
        add.settings(AvatarSettings.KIB, AvatarSettings.MEGAPIXELS, AvatarSettings.SECONDS);
        add.routes(AvatarRoutes.of(new AvatarHandlers(avatars)));
    }
}
