package io.devquest.engine.reputation;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import io.devquest.api.data.Id;
import io.devquest.api.job.Schedule;
import io.devquest.engine.access.audience.AudienceStore;
import io.devquest.engine.access.group.GroupDirectory;
import io.devquest.engine.users.Accounts;
import io.devquest.engine.users.profile.Profiles;
import jakarta.inject.Inject;
import java.time.Duration;

/** What the reputation domain adds to the community. */
public final class ReputationManifest implements CommunityPlugin {

    private final ReputationLedger ledger;
    private final Totals totals;
    private final History history;
    private final Leaderboards boards;
    private final GameModes modes;
    private final Replay replay;
    private final Suspensions suspensions;
    private final Profiles profiles;
    private final GroupDirectory groups;
    private final Accounts accounts;
    private final AudienceStore audiences;

    @Inject
    ReputationManifest(
            ReputationLedger ledger,
            Totals totals,
            History history,
            Leaderboards boards,
            GameModes modes,
            Replay replay,
            Suspensions suspensions,
            Profiles profiles,
            GroupDirectory groups,
            Accounts accounts,
            AudienceStore audiences) {
        this.ledger = ledger;
        this.totals = totals;
        this.history = history;
        this.boards = boards;
        this.modes = modes;
        this.replay = replay;
        this.suspensions = suspensions;
        this.profiles = profiles;
        this.groups = groups;
        this.accounts = accounts;
        this.audiences = audiences;
    }

    @Override
    public void register(Registrar add) {
        var reputation = new ReputationHandlers(totals, history, profiles);
        add.settings(ReputationSettings.all());
        add.routes(ReputationRoutes.of(reputation, replay));
        add.routes(ReputationRoutes.of(new LeaderboardHandlers(boards, groups)));
        add.routes(ReputationRoutes.of(new GameModeHandlers(modes)));
        add.profileTab("reputation", "core.reputation", reputation::tab);
        add.job("reputation", Schedule.every(Duration.ofHours(24)), replay::check);
        accounts.onDisabled(suspensions::disabled);
        accounts.onEnabled(suspensions::enabled);
        audiences.onShown(this::shown);
    }

    private void shown(Id content, boolean shown) {
        if (shown) {
            ledger.reinstate(content);
        } else {
            ledger.withdraw(content);
        }
    }
}
