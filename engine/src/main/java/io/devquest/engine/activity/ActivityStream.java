package io.devquest.engine.activity;

import io.devquest.api.activity.Activity;
import io.devquest.api.content.Context;
import io.devquest.api.data.Ids;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.events.LoggedEvent;
import io.devquest.engine.scope.Scope;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Takes what people did. */
@Singleton
public final class ActivityStream {

    private final Transactions transactions;
    private final ActivityMapper mapper;
    private final Ids ids;
    private final Set<Scope> open = ConcurrentHashMap.newKeySet();
    private final AtomicLong latest = new AtomicLong();
    private final List<Consumer<List<Long>>> onAdded = new CopyOnWriteArrayList<>();

    @Inject
    public ActivityStream(Transactions transactions, OwnerMappers mappers, Ids ids) {
        this.transactions = transactions;
        this.mapper = mappers.mapper(ActivityMapper.class);
        this.ids = ids;
    }

    /** Serves entries of the owner until its scope closes. */
    public void open(Scope scope) {
        if (open.add(scope)) {
            scope.onClose("activity", () -> open.remove(scope));
        }
    }

    /** Tells, after the commit, the numbers of new entries. */
    void onAdded(Consumer<List<Long>> listener) {
        onAdded.add(listener);
    }

    /** Adds entries made of a fact, in the transaction of the calling thread. */
    public void add(Scope scope, LoggedEvent cause, List<Activity> entries) {
        transactions.requireActive();
        if (entries.isEmpty()) {
            return;
        }
        mapper.updateLastSeq(entries.size());
        long seq = mapper.selectLastSeq() - entries.size();
        List<Long> added = new ArrayList<>();
        for (Activity entry : entries) {
            seq++;
            if (insert(scope, seq, cause, entry)) {
                added.add(seq);
            }
        }
        if (!added.isEmpty()) {
            transactions.afterCommit(() -> {
                added.forEach(number -> latest.accumulateAndGet(number, Math::max));
                onAdded.forEach(listener -> listener.accept(added));
            });
        }
    }

    private boolean insert(Scope scope, long seq, LoggedEvent cause, Activity entry) {
        return mapper.insert(
                        ids.next(),
                        seq,
                        scope.id(),
                        cause,
                        entry,
                        entry.target().orElse(null),
                        entry.context().map(Context::toString).orElse(null))
                == 1;
    }

    /** Forgets the entries of a purged plugin. */
    public void forget(String owner) {
        transactions.inTransaction(() -> mapper.deleteByOwner(owner));
    }

    /** Removes entries whose object is gone for good, which nobody can see any more. */
    public int removeGone() {
        return transactions.inTransaction(mapper::deleteWithoutObject);
    }

    /** The highest number, as far as this node knows. */
    long latest() {
        if (latest.get() == 0) {
            latest.accumulateAndGet(mapper.selectLastSeq(), Math::max);
        }
        return latest.get();
    }

    /** The owners whose entries are served now. */
    List<String> owners() {
        return open.stream().map(Scope::id).distinct().sorted().toList();
    }
}
