package io.devquest.engine.reputation;

import io.devquest.api.data.Id;
import io.devquest.api.data.Ids;
import io.devquest.api.reputation.Reputation;
import io.devquest.api.reputation.ReputationRule;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.users.PeopleDirectory;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The points of everyone, as entries that are only ever added; the sum is kept beside the account. */
@Singleton
public final class ReputationLedger {

    private static final int LONGEST = 100;

    private final Transactions database;
    private final ReputationMapper entries;
    private final PeopleDirectory people;
    private final Clock clock;
    private final Ids ids;
    private final Map<String, Integer> declared = new ConcurrentHashMap<>();

    @Inject
    public ReputationLedger(Transactions database, OwnerMappers mappers, PeopleDirectory people, Clock clock, Ids ids) {
        this.database = database;
        this.entries = mappers.mapper(ReputationMapper.class);
        this.people = people;
        this.clock = clock;
        this.ids = ids;
    }

    /** Makes rules known until the scope closes. */
    public void declare(Scope scope, ReputationRule... rules) {
        for (ReputationRule rule : rules) {
            String id = rule.id();
            if (!id.startsWith(scope.id() + ".") || id.length() > LONGEST || rule.points() == 0) {
                throw new IllegalArgumentException("The reputation rule " + id + " must start with " + scope.id()
                        + ". , have at most 100 characters, and points other than 0");
            }
            if (declared.putIfAbsent(id, rule.points()) != null) {
                throw new IllegalArgumentException("The reputation rule " + id + " is declared twice");
            }
            scope.onClose("reputation rule " + id, () -> declared.remove(id));
        }
    }

    /** The ledger as the owner of the scope sees it: with its own rules only. */
    public Reputation forScope(Scope scope) {
        return new Reputation() {
            @Override
            public void grant(ReputationRule rule, Id person, String subject) {
                turn(points(scope, rule), rule.id(), person, subject, true);
            }

            @Override
            public void revoke(ReputationRule rule, Id person, String subject) {
                turn(points(scope, rule), rule.id(), person, subject, false);
            }
        };
    }

    /** Removes the entries of a purged plugin's rules and counts everybody's points anew. */
    public void forget(String owner) {
        database.inTransaction(() -> {
            entries.deleteByPrefix(owner + ".");
            entries.updateCounters();
            database.afterCommit(people::invalidateAll);
        });
    }

    private int points(Scope scope, ReputationRule rule) {
        Integer points = declared.get(rule.id());
        if (points == null || !rule.id().startsWith(scope.id() + ".")) {
            throw new IllegalArgumentException(
                    "Plugin " + scope.id() + " has not declared the reputation rule " + rule.id());
        }
        return points;
    }

    private void turn(int points, String rule, Id person, String subject, boolean grant) {
        database.requireActive();
        if (subject.isEmpty() || subject.length() > LONGEST) {
            throw new IllegalArgumentException("The subject of a grant has 1 to 100 characters, not '" + subject + "'");
        }
        if (entries.updateToLock(person) == 0) {
            throw new IllegalArgumentException("There is no account " + person);
        }
        Optional<Entry> last = entries.selectLast(person, rule, subject);
        if (last.filter(Entry::granted).isPresent() == grant) {
            return;
        }
        int turn = last.map(Entry::turn).orElse(0) + 1;
        // What is taken back is what was given, whatever the rule is worth by now.
        int change = grant ? points : -last.map(Entry::points).orElse(0);
        entries.insert(ids.next(), person, rule, subject, turn, change, clock.instant());
        entries.updatePoints(person, change);
        database.afterCommit(() -> people.invalidate(person));
    }
}
