package io.devquest.engine.learning;

import io.devquest.api.content.Context;
import io.devquest.api.data.Id;
import io.devquest.api.learning.Completions;
import io.devquest.engine.access.audience.AudienceStore;
import io.devquest.engine.access.audience.Milestones;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.scope.Scope;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What people have completed, noted by whichever plugin knows. */
@Singleton
public final class CompletionStore {

    private static final int MOST = 1_000;

    private final Transactions transactions;
    private final CompletionMapper mapper;
    private final Milestones milestones;
    private final AudienceStore audiences;
    private final Clock clock;

    @Inject
    public CompletionStore(
            Transactions transactions,
            OwnerMappers mappers,
            Milestones milestones,
            AudienceStore audiences,
            Clock clock) {
        this.transactions = transactions;
        this.mapper = mappers.mapper(CompletionMapper.class);
        this.milestones = milestones;
        this.audiences = audiences;
        this.clock = clock;
    }

    /** The completions as one owner uses them. */
    public Completions forScope(Scope scope) {
        return new ScopedCompletions(scope.id(), this);
    }

    void complete(String owner, Id person, Context what) {
        mapper.insert(person, milestones.of(what), owner, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    void withdraw(String owner, Id person, Context what) {
        if (mapper.delete(person, milestones.of(what), owner) > 0) {
            audiences.narrowed();
        }
    }

    Set<Context> completed(Id person, Collection<Context> of) {
        if (of.size() > MOST) {
            throw new IllegalArgumentException("At most " + MOST + " things at a time, not " + of.size());
        }
        if (of.isEmpty()) {
            return Set.of();
        }
        Set<String> asked = of.stream().map(Context::toString).collect(Collectors.toSet());
        return mapper.selectContexts(person, asked).stream()
                .map(Context::parse)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Forgets what a purged plugin has noted. */
    public void forget(String owner) {
        transactions.inTransaction(() -> {
            mapper.deleteByOwner(owner);
            audiences.narrowed();
        });
    }
}
