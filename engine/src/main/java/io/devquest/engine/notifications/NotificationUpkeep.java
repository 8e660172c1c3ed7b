package io.devquest.engine.notifications;

import io.devquest.api.data.Id;
import io.devquest.api.settings.Settings;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.settings.SettingsStore;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.ToIntFunction;

/** Removes what is too old or too much, some of it at a time so that nobody waits long. */
@Singleton
final class NotificationUpkeep {

    static final int MOST_PER_PERSON = 10_000;

    private static final int BATCH = 1_000;

    private final NotificationMapper notifications;
    private final WatchMapper watches;
    private final Settings settings;
    private final Clock clock;

    @Inject
    NotificationUpkeep(OwnerMappers mappers, SettingsStore settings, Scope core, Clock clock) {
        this.notifications = mappers.mapper(NotificationMapper.class);
        this.watches = mappers.mapper(WatchMapper.class);
        this.settings = settings.forScope(core);
        this.clock = clock;
    }

    void run() {
        run(MOST_PER_PERSON);
    }

    void run(int mostPerPerson) {
        Instant before = clock.instant().minus(Duration.ofDays(settings.get(NotificationSettings.KEEP_DAYS)));
        untilDone(() -> notifications.deleteRead(before, BATCH));
        for (Id account : notifications.selectAccountsOver(mostPerPerson)) {
            untilDone(() ->
                    delete(notifications.selectBeyond(account, mostPerPerson, BATCH), notifications::deleteByIds));
        }
        untilDone(() -> delete(watches.selectGone(BATCH), watches::deleteByObjects));
    }

    private static int delete(List<Id> ids, ToIntFunction<List<Id>> delete) {
        return ids.isEmpty() ? 0 : delete.applyAsInt(ids);
    }

    private static void untilDone(IntSupplier delete) {
        int deleted = BATCH;
        while (deleted >= BATCH) {
            deleted = delete.getAsInt();
        }
    }
}
