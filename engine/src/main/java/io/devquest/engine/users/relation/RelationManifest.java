package io.devquest.engine.users.relation;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import jakarta.inject.Inject;

/** What the relations domain adds to the community. */
public final class RelationManifest implements CommunityPlugin {

    @Inject
    public RelationManifest() {}

    @Override
    public void register(Registrar add) {}
}
