package io.devquest.engine.comments;

import io.devquest.api.data.Id;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How many comments there are: kept beside the rows, and counted again should they ever differ. */
@Singleton
final class CommentTotals {

    private static final Logger log = LoggerFactory.getLogger(CommentTotals.class);
    private static final int MOST_ITEMS = 1_000;

    private final Transactions database;
    private final TotalMapper mapper;

    @Inject
    CommentTotals(Transactions database, OwnerMappers mappers) {
        this.database = database;
        this.mapper = mappers.mapper(TotalMapper.class);
    }

    Map<Id, Integer> of(Collection<Id> items) {
        if (items.size() > MOST_ITEMS) {
            throw new IllegalArgumentException("At most " + MOST_ITEMS + " items at a time, not " + items.size());
        }
        Map<Id, Integer> totals = new HashMap<>();
        if (!items.isEmpty()) {
            items.forEach(item -> totals.put(item, 0));
            mapper.selectByItems(Set.copyOf(items)).forEach(total -> totals.put(total.item(), total.shown()));
        }
        return totals;
    }

    /** Makes whoever else changes comments of the item wait until this transaction ends; before any of them is locked. */
    void lock(Id item, String itemType) {
        if (mapper.selectForUpdate(item).isEmpty()) {
            mapper.insert(item, itemType);
            mapper.selectForUpdate(item);
        }
    }

    /** Counts comments of a locked item more or less, and gives the new total. */
    int count(Id item, int by) {
        mapper.update(item, by);
        return mapper.selectForUpdate(item).orElse(0);
    }

    void forget(String prefix) {
        mapper.deleteByOwner(prefix);
    }

    /** Counts again what is wrong, one row at a time, so that writers wait only briefly. */
    void repair() {
        mend("total", mapper.selectWrongTotals(), item -> {
            mapper.selectForUpdate(item);
            mapper.updateTotal(item);
        });
        mend("replies", mapper.selectWrongReplyCounts(), comment -> {
            mapper.selectCommentForUpdate(comment);
            mapper.updateReplyCount(comment);
        });
    }

    private void mend(String what, List<Id> wrong, Consumer<Id> work) {
        wrong.forEach(id -> {
            database.inTransaction(() -> work.accept(id));
            log.info("The {} of comments of {} was counted again", what, id);
        });
    }
}
