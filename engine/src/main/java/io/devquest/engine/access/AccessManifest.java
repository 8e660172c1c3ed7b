package io.devquest.engine.access;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;

/** What the access domain adds to the community. */
public final class AccessManifest implements CommunityPlugin {

    @Override
    public void register(Registrar add) {
        add.permissions(CorePermissions.values());
    }
}
