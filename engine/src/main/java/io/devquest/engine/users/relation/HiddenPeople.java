package io.devquest.engine.users.relation;

import io.devquest.api.data.Id;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;

/** Those who see others without being seen. */
@Singleton
public final class HiddenPeople {

    private final Transactions database;
    private final HiddenMapper mapper;
    private final Clock clock;
    private final List<BiConsumer<Id, Boolean>> onChanged = new CopyOnWriteArrayList<>();

    @Inject
    public HiddenPeople(Transactions database, OwnerMappers mappers, Clock clock) {
        this.database = database;
        this.mapper = mappers.mapper(HiddenMapper.class);
        this.clock = clock;
    }

    /** True if the person hides. One statement. */
    public boolean hides(Id account) {
        return !among(List.of(account)).isEmpty();
    }

    /** Those of the people who hide; at most 1,000 may be asked about. One statement. */
    public Set<Id> among(Collection<Id> accounts) {
        return accounts.isEmpty() ? Set.of() : Set.copyOf(mapper.selectByAccounts(accounts));
    }

    /** Hides the person, or shows them again; lasts until they change their mind. */
    public void change(Id account, boolean hidden) {
        database.inTransaction(() -> {
            int changed = hidden ? mapper.insert(account, clock.instant()) : mapper.deleteByAccount(account);
            if (changed > 0) {
                database.afterCommit(() -> onChanged.forEach(listener -> listener.accept(account, hidden)));
            }
        });
    }

    /** Tells, after the commit, who hides now or no longer does. */
    public void onChanged(BiConsumer<Id, Boolean> listener) {
        onChanged.add(listener);
    }
}
