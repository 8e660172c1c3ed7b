package io.devquest.engine.reputation;

import io.devquest.api.data.Id;
import io.devquest.api.settings.Settings;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.settings.SettingsStore;
import io.devquest.engine.users.PeopleDirectory;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Adds entries and keeps what is derived from them; for people who are locked. */
@Singleton
final class EntryWriter {

    private static final int AT_A_TIME = 200;

    private final Transactions database;
    private final EntryMapper entries;
    private final PeopleDirectory people;
    private final Settings settings;
    private final Clock clock;

    @Inject
    EntryWriter(
            Transactions database,
            OwnerMappers mappers,
            PeopleDirectory people,
            SettingsStore settings,
            Scope core,
            Clock clock) {
        this.database = database;
        this.entries = mappers.mapper(EntryMapper.class);
        this.people = people;
        this.settings = settings.forScope(core);
        this.clock = clock;
    }

    /** Makes other changes of these people's points wait, in one order for everybody. */
    void lock(Collection<Id> accounts) {
        for (Id account : new TreeSet<>(accounts)) {
            if (entries.updateToLock(account) == 0) {
                throw new IllegalArgumentException("There is no account " + account);
            }
        }
    }

    /** Adds a grant as far as the caps of its day leave room. */
    void grant(Entry entry, Collection<String> skills) {
        Entry counted = counted(entry);
        entries.insert(List.of(counted), clock.instant());
        if (!skills.isEmpty()) {
            entries.insertSkills(counted.id(), skills);
            entries.insertSkillCounters(counted.account(), skills);
            entries.updateSkills(counted.account(), skills, counted.counted());
        }
        count(counted.account(), counted.counted());
    }

    private Entry counted(Entry entry) {
        Room room = entries.selectRoom(entry.account(), entry.grantedOn(), entry.counterpart());
        return entry.counting(room.counted(
                entry, settings.get(ReputationSettings.DAILY_CAP), settings.get(ReputationSettings.PAIR_CAP)));
    }

    /** Adds grants of one person that were suspended. */
    void regrant(Id account, List<Entry> again) {
        long change = 0;
        for (Entry entry : again) {
            Entry counted = counted(entry);
            entries.insert(List.of(counted), clock.instant());
            change += counted.counted();
        }
        copySkills(account, again);
        count(account, change);
    }

    /** Adds reversals of one person. */
    void reverse(Id account, List<Entry> reversals) {
        for (int from = 0; from < reversals.size(); from += AT_A_TIME) {
            entries.insert(reversals.subList(from, Math.min(from + AT_A_TIME, reversals.size())), clock.instant());
        }
        copySkills(account, reversals);
        count(account, reversals.stream().mapToLong(Entry::counted).sum());
    }

    private void copySkills(Id account, List<Entry> added) {
        List<Id> ids = added.stream().map(Entry::id).toList();
        int copied = 0;
        for (int from = 0; from < ids.size(); from += AT_A_TIME) {
            copied += entries.insertSkillsOfGrant(ids.subList(from, Math.min(from + AT_A_TIME, ids.size())));
        }
        if (copied > 0) {
            entries.updateSkillSums(account);
        }
    }

    private void count(Id account, long change) {
        if (change != 0) {
            entries.updatePoints(account, change);
            database.afterCommit(() -> people.invalidate(account));
        }
    }
}
