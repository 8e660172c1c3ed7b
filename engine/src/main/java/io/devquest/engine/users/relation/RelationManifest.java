package io.devquest.engine.users.relation;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import jakarta.inject.Inject;

/** What the relations domain adds to the community. */
public final class RelationManifest implements CommunityPlugin {

    private final RelationChanges changes;
    private final HiddenPeople hidden;

    @Inject
    public RelationManifest(RelationChanges changes, HiddenPeople hidden) {
        this.changes = changes;
        this.hidden = hidden;
    }

    @Override
    public void register(Registrar add) {
        add.routes(RelationRoutes.of(new RelationHandlers(changes, hidden), new PresenceHandlers(hidden)));
    }
}
