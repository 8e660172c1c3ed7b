package io.devquest.engine.drafts;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import io.devquest.api.job.Schedule;
import jakarta.inject.Inject;
import java.time.Duration;

/** What drafts add to the community. */
public final class DraftManifest implements CommunityPlugin {

    private final Drafts drafts;

    @Inject
    DraftManifest(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public void register(Registrar add) {
        add.settings(DraftSettings.MOST, DraftSettings.DAYS);
        add.routes(DraftRoutes.of(new DraftHandlers(drafts)));
        add.job("old-drafts", Schedule.every(Duration.ofHours(6)), drafts::forgetOld);
    }
}
