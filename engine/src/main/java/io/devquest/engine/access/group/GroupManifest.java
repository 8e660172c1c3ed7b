package io.devquest.engine.access.group;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import jakarta.inject.Inject;

/** What the groups domain adds to the community. */
public final class GroupManifest implements CommunityPlugin {

    @Inject
    public GroupManifest() {}

    @Override
    public void register(Registrar add) {}
}
