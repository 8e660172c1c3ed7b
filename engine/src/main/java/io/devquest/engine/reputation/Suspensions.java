package io.devquest.engine.reputation;

import io.devquest.api.data.Id;
import io.devquest.api.data.Ids;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What hangs on withdrawn content, or was given by somebody who is kept out, counts nothing until that ends. */
@Singleton
final class Suspensions {

    private final Transactions database;
    private final EntryMapper entries;
    private final EntryWriter writer;
    private final Clock clock;
    private final Ids ids;

    @Inject
    Suspensions(Transactions database, OwnerMappers mappers, EntryWriter writer, Clock clock, Ids ids) {
        this.database = database;
        this.entries = mappers.mapper(EntryMapper.class);
        this.writer = writer;
        this.clock = clock;
        this.ids = ids;
    }

    void withdraw(Id content) {
        database.requireActive();
        entries.insertHold(content, clock.instant());
        suspend(new Cause(content, null), Reversal.CONTENT);
    }

    void reinstate(Id content) {
        database.requireActive();
        if (entries.deleteHoldByContent(content) == 1) {
            resume(new Cause(content, null));
        }
    }

    /** Somebody is kept out from now on. */
    void disabled(Id account) {
        suspend(new Cause(null, account), Reversal.ACCOUNT);
    }

    /** Somebody may come back. */
    void enabled(Id account) {
        resume(new Cause(null, account));
    }

    /** Takes back what was granted while its content was being withdrawn; true if there was anything. */
    boolean catchUp(Id content) {
        return database.inTransaction(() -> suspend(new Cause(content, null), Reversal.CONTENT));
    }

    private boolean suspend(Cause cause, Reversal reason) {
        Function<Id, List<Entry>> standing = account -> entries.selectStanding(cause.content(), cause.giver(), account);
        List<Id> accounts = entries.selectStandingAccounts(cause.content(), cause.giver());
        for (Id account : accounts) {
            writer.lock(List.of(account));
            List<Entry> reversals = standing.apply(account).stream()
                    .map(entry -> entry.reversed(ids.next(), reason))
                    .toList();
            writer.reverse(account, reversals);
        }
        return !accounts.isEmpty();
    }

    private void resume(Cause cause) {
        for (Id account : entries.selectSuspendedAccounts(cause.content(), cause.giver())) {
            writer.lock(List.of(account));
            writer.regrant(
                    account,
                    entries.selectSuspended(cause.content(), cause.giver(), account).stream()
                            .map(entry -> entry.regranted(ids.next()))
                            .toList());
        }
    }

    /** One of the two. */
    private record Cause(@Nullable Id content, @Nullable Id giver) {}
}
