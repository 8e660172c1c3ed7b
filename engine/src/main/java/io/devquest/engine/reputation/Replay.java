package io.devquest.engine.reputation;

import io.devquest.api.data.Id;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.users.PeopleDirectory;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes what is kept beside the accounts what the ledger says. */
@Singleton
public final class Replay {

    private static final Logger log = LoggerFactory.getLogger(Replay.class);
    private static final int AT_A_TIME = 500;

    private final Transactions database;
    private final EntryMapper entries;
    private final ReplayMapper totals;
    private final EntryWriter writer;
    private final Suspensions suspensions;
    private final PeopleDirectory people;

    @Inject
    Replay(
            Transactions database,
            OwnerMappers mappers,
            EntryWriter writer,
            Suspensions suspensions,
            PeopleDirectory people) {
        this.database = database;
        this.entries = mappers.mapper(EntryMapper.class);
        this.totals = mappers.mapper(ReplayMapper.class);
        this.writer = writer;
        this.suspensions = suspensions;
        this.people = people;
    }

    /** Repairs all totals; answers how many were wrong. Each person's in a transaction of its own. */
    public int run() {
        totals.selectLateContents().forEach(suspensions::catchUp);
        int wrong = 0;
        Id after = new Id(0);
        List<Id> accounts = totals.selectAccounts(after, AT_A_TIME);
        while (!accounts.isEmpty()) {
            for (Id account : totals.selectWrong(accounts)) {
                wrong += database.inTransaction(() -> repair(account)) ? 1 : 0;
            }
            accounts = totals.selectAccounts(accounts.get(accounts.size() - 1), AT_A_TIME);
        }
        return wrong;
    }

    /** The same as a job, which says so if there was anything to repair. */
    void check() {
        int wrong = run();
        if (wrong > 0) {
            log.warn("The reputation of {} people was not what the ledger says, and is now", wrong);
        }
    }

    // what looked wrong may only have been on its way: it is looked at again while nobody else can change it
    private boolean repair(Id account) {
        writer.lock(List.of(account));
        if (totals.selectWrong(List.of(account)).isEmpty()) {
            return false;
        }
        totals.updateTotals(account);
        totals.insertMissingSkills(account);
        entries.updateSkillSums(account);
        database.afterCommit(() -> people.invalidate(account));
        return true;
    }
}
