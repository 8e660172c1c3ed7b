package io.devquest.engine.reputation;

import io.devquest.api.data.Id;
import io.devquest.api.data.Ids;
import io.devquest.api.reputation.Grant;
import io.devquest.api.reputation.Reputation;
import io.devquest.api.reputation.ReputationRule;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.scope.Scope;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The points of everyone, as entries that are only ever added; what they come to is kept beside the account. */
@Singleton
public final class ReputationLedger {

    private static final int SKILLS = 20;
    private static final int MOST_SKILLED = 100;

    private final Transactions database;
    private final EntryMapper entries;
    private final HistoryMapper history;
    private final EntryWriter writer;
    private final ReputationRules rules;
    private final Suspensions suspensions;
    private final Replay replay;
    private final Clock clock;
    private final Ids ids;

    @Inject
    ReputationLedger(
            Transactions database,
            OwnerMappers mappers,
            EntryWriter writer,
            ReputationRules rules,
            Suspensions suspensions,
            Replay replay,
            Clock clock,
            Ids ids) {
        this.database = database;
        this.entries = mappers.mapper(EntryMapper.class);
        this.history = mappers.mapper(HistoryMapper.class);
        this.writer = writer;
        this.rules = rules;
        this.suspensions = suspensions;
        this.replay = replay;
        this.clock = clock;
        this.ids = ids;
    }

    /** Makes rules known until the scope closes. */
    public void declare(Scope scope, ReputationRule... added) {
        rules.declare(scope, added);
    }

    /** The ledger as the owner of the scope sees it: with its own rules only. */
    public Reputation forScope(Scope scope) {
        return new Reputation() {
            @Override
            public void grant(Grant grant) {
                ReputationLedger.this.grant(rules.known(scope, grant.rule()), grant);
            }

            @Override
            public void revoke(ReputationRule rule, Id person, String subject) {
                ReputationLedger.this.revoke(rules.known(scope, rule), person, subject);
            }

            @Override
            public void withdraw(Id content) {
                suspensions.withdraw(content);
            }

            @Override
            public void reinstate(Id content) {
                suspensions.reinstate(content);
            }

            @Override
            public Map<String, Long> skills(Id person) {
                Map<String, Long> skills = new LinkedHashMap<>();
                history.selectBySkill(person, SKILLS).stream()
                        .filter(gained -> gained.points() > 0)
                        .forEach(gained -> skills.put(gained.skill(), gained.points()));
                return Collections.unmodifiableMap(skills);
            }

            @Override
            public List<Id> skilled(Collection<String> skills, int limit) {
                if (limit < 1 || limit > MOST_SKILLED) {
                    throw new IllegalArgumentException("The limit is 1 to " + MOST_SKILLED + ", not " + limit);
                }
                return skills.isEmpty() ? List.of() : history.selectSkilled(skills, limit);
            }
        };
    }

    /** Takes back what hangs on a content item that was removed, in the transaction that removes it. */
    public void withdraw(Id content) {
        suspensions.withdraw(content);
    }

    /** Grants anew what hangs on a content item that is back, in the transaction that brings it back. */
    public void reinstate(Id content) {
        suspensions.reinstate(content);
    }

    /** Removes the entries of a purged plugin's rules and counts everybody's points anew. */
    public void forget(String owner) {
        database.inTransaction(() -> entries.deleteByPrefix(owner + "."));
        replay.run();
    }

    private void grant(ReputationRule rule, Grant grant) {
        database.requireActive();
        @Nullable Id giver = grant.giver().orElse(null);
        if (grant.person().equals(giver)
                || grant.content().filter(entries::selectHeld).isPresent()) {
            return;
        }
        List<Entry> parts = new ArrayList<>();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Entry personal = Entry.personal(ids.next(), grant, rule, today);
        parts.add(personal);
        if (giver != null && rule.giverPoints() != 0) {
            parts.add(personal.ofGiver(ids.next(), giver, rule.giverPoints(), rule.capped()));
        }
        writer.lock(parts.stream().map(Entry::account).toList());
        for (Entry part : parts) {
            Optional<Entry> last = last(part);
            if (last.filter(Entry::granted).isPresent()) {
                return;
            }
            writer.grant(last.map(part::after).orElse(part), part.acted() ? Set.of() : grant.skills());
        }
    }

    private Optional<Entry> last(Entry part) {
        return entries.selectLast(part.account(), part.rule(), part.subject(), part.acted());
    }

    private void revoke(ReputationRule rule, Id person, String subject) {
        database.requireActive();
        List<Entry> parts = entries.selectParts(person, rule.id(), subject);
        if (parts.isEmpty()) {
            return;
        }
        writer.lock(parts.stream().map(Entry::account).toList());
        for (Entry part : parts) {
            last(part).ifPresent(this::end);
        }
    }

    private void end(Entry last) {
        if (last.granted()) {
            writer.reverse(last.account(), List.of(last.reversed(ids.next(), Reversal.WITHDRAWN)));
        } else if (last.suspended()) {
            writer.reverse(last.account(), List.of(last.ended(ids.next())));
        }
    }
}
