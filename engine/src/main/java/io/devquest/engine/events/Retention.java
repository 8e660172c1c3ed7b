package io.devquest.engine.events;

import io.devquest.api.data.Id;
import io.devquest.api.settings.Settings;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.events.EventMapper.OldFact;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.settings.SettingsStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/**
 * Deletes facts that are old and that every reader has passed. Readers of plugins that are installed count, also while
 * those are switched off; one that was uninstalled and kept its data does not hold the log up, and misses what is
 * deleted meanwhile. Parked facts stay until they are replayed or discarded. A channel goes on with its numbers.
 */
public final class Retention {

    private static final int BATCH = 500;

    private final EventMapper events;
    private final ReaderMapper places;
    private final Transactions transactions;
    private final Settings settings;
    private final Clock clock;
    private final Supplier<? extends Collection<String>> installed;

    /** @param installed the ids of the plugins that are installed */
    public Retention(
            Scope core,
            OwnerMappers mappers,
            Transactions transactions,
            SettingsStore settings,
            Clock clock,
            Supplier<? extends Collection<String>> installed) {
        events = mappers.mapper(EventMapper.class);
        places = mappers.mapper(ReaderMapper.class);
        this.transactions = transactions;
        this.settings = settings.forScope(core);
        this.clock = clock;
        this.installed = installed;
    }

    /** Walks from the start of the log to the first fact that stays for its age or for a reader. */
    void removeOld() {
        Instant before = clock.instant().minus(Duration.ofDays(settings.get(EventSettings.KEEP_DAYS)));
        long passed = passedByAll();
        long after = 0;
        List<OldFact> batch;
        do {
            batch = events.selectOldest(after, passed, BATCH).stream()
                    .takeWhile(fact -> fact.publishedAt().isBefore(before))
                    .toList();
            List<Id> unneeded = batch.stream()
                    .filter(fact -> !fact.parked())
                    .map(OldFact::id)
                    .toList();
            after = batch.isEmpty() ? after : batch.get(batch.size() - 1).logPosition();
            long upTo = after;
            if (!unneeded.isEmpty()) {
                transactions.inTransaction(() -> {
                    events.deleteByIds(unneeded);
                    events.updateRemovedUpTo(upTo);
                });
            }
        } while (batch.size() == BATCH);
    }

    private long passedByAll() {
        Collection<String> owners = installed.get();
        return places.selectPlaces().stream()
                .filter(place -> {
                    String owner = ReaderDocument.owner(place.reader());
                    return owner.equals(Scope.CORE) || owners.contains(owner);
                })
                .mapToLong(ReaderMapper.ReaderPlace::logPosition)
                .min()
                .orElseGet(() -> events.selectEnd().lastPosition());
    }
}
