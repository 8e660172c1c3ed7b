package io.devquest.engine.reputation;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import io.devquest.api.job.Schedule;
import io.devquest.engine.users.Accounts;
import jakarta.inject.Inject;
import java.time.Duration;

/** What the reputation domain adds to the community. */
public final class ReputationManifest implements CommunityPlugin {

    private final GameModes modes;
    private final Replay replay;
    private final Suspensions suspensions;
    private final Accounts accounts;

    @Inject
    ReputationManifest(
            GameModes modes,
            Replay replay,
            Suspensions suspensions,
            Accounts accounts) {
        this.modes = modes;
        this.replay = replay;
        this.suspensions = suspensions;
        this.accounts = accounts;
    }

    @Override
    public void register(Registrar add) {
        add.settings(ReputationSettings.all());
        add.routes(ReputationRoutes.of(new GameModeHandlers(modes)));
        add.job("reputation", Schedule.every(Duration.ofHours(24)), replay::check);
        accounts.onDisabled(suspensions::disabled);
        accounts.onEnabled(suspensions::enabled);
    }
}
