package io.devquest.engine.access.audience;

import io.devquest.api.content.Context;
import io.devquest.api.data.Id;
import io.devquest.api.data.Ids;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** The things that can be completed, each with a number that audiences and completions name it by. */
@Singleton
public final class Milestones {

    private final Transactions transactions;
    private final MilestoneMapper mapper;
    private final Ids ids;

    @Inject
    public Milestones(Transactions transactions, OwnerMappers mappers, Ids ids) {
        this.transactions = transactions;
        this.mapper = mappers.mapper(MilestoneMapper.class);
        this.ids = ids;
    }

    /** The number of a thing, which gets one now if it has none; in a transaction. */
    public Id of(Context what) {
        transactions.requireActive();
        return mapper.selectByContext(what.toString()).orElseGet(() -> {
            mapper.insert(ids.next(), what.toString());
            return mapper.selectByContext(what.toString()).orElseThrow();
        });
    }
}
