package io.devquest.engine.users.relation;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import jakarta.inject.Inject;

/** What the relations domain adds to the community. */
public final class RelationManifest implements CommunityPlugin {

    private final RelationChanges changes;

    @Inject
    public RelationManifest(RelationChanges changes) {
        this.changes = changes;
    }

    @Override
    public void register(Registrar add) {
        add.routes(RelationRoutes.of(new RelationHandlers(changes)));
    }
}
