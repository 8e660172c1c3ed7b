package io.devquest.engine.revisions;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import jakarta.inject.Inject;

/** What earlier versions add to the community. */
public final class RevisionManifest implements CommunityPlugin {

    private final Histories histories;

    @Inject
    RevisionManifest(Histories histories) {
        this.histories = histories;
    }

    @Override
    public void register(Registrar add) {
        add.routes(RevisionRoutes.of(new HistoryPages(histories)));
        add.routes(RevisionRoutes.of(new RevisionHandlers(histories)));
    }
}
