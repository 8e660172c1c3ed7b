package io.devquest.engine.comments;

import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import jakarta.inject.Inject;

/** Forgets the comments on what a purged plugin kept. */
public final class CommentPurge {

    private final Transactions database;
    private final CommentTotals totals;
    private final CommentMapper mapper;

    @Inject
    CommentPurge(Transactions database, CommentTotals totals, OwnerMappers mappers) {
        this.database = database;
        this.totals = totals;
        this.mapper = mappers.mapper(CommentMapper.class);
    }

    /** Forgets those on things of the owner. */
    public void forget(String owner) {
        String prefix = owner + ".%";
        database.inTransaction(() -> {
            mapper.deleteRepliesByOwner(prefix);
            mapper.deleteByOwner(prefix);
            totals.forget(prefix);
        });
    }
}
