package io.devquest.engine.votes;

import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts votes again where the number beside them is wrong, one at a time, so that voters wait only briefly. */
@Singleton
public final class Recount {

    private static final Logger log = LoggerFactory.getLogger(Recount.class);

    private final Transactions database;
    private final RecountMapper mapper;
    private final Allowance allowance;

    @Inject
    Recount(Transactions database, OwnerMappers mappers, Allowance allowance) {
        this.database = database;
        this.mapper = mappers.mapper(RecountMapper.class);
        this.allowance = allowance;
    }

    /** Mends what is wrong and gives back how much that was. */
    public int run() {
        allowance.forgetPast();
        var wrong = mapper.selectWrong();
        wrong.forEach(count -> {
            database.inTransaction(() -> {
                mapper.insert(count);
                mapper.selectForUpdate(count);
                mapper.update(count);
            });
            log.info("The {} '{}' of {} was counted again", count.kind(), count.choice(), count.content());
        });
        return wrong.size();
    }
}
