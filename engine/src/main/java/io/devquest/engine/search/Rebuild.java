package io.devquest.engine.search;

import io.devquest.engine.data.OwnerMappers;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fills a new index with everything the database has, on a thread of its own, while the old one serves. Whoever takes
 * over the new index lets it follow the log from the place where this began.
 */
final class Rebuild implements Runnable {

    private static final Logger log = LoggerFactory.getLogger(Rebuild.class);
    private static final int AT_A_TIME = 100;

    private final SearchIndex target;
    private final Indexer indexer;
    private final SearchMapper mapper;
    private final long start;
    private volatile long total;
    private volatile long done;
    private volatile boolean stopped;
    private volatile boolean ended;
    private volatile @Nullable Throwable failure;

    Rebuild(SearchIndex target, Indexer indexer, OwnerMappers mappers) {
        this.target = target;
        this.indexer = indexer;
        mapper = mappers.mapper(SearchMapper.class);
        start = target.position();
    }

    @Override
    public void run() {
        try {
            total = mapper.selectContentCount();
            long after = -1;
            List<IndexedContent> items;
            do {
                items = mapper.selectContentsAfter(after, AT_A_TIME);
                indexer.index(target, items);
                done += items.size();
                after = items.isEmpty()
                        ? after
                        : items.get(items.size() - 1).id().value();
            } while (!stopped && items.size() == AT_A_TIME);
        } catch (RuntimeException | Error e) {
            log.error("The search index could not be built", e);
            failure = e;
        } finally {
            ended = true;
        }
    }

    void stop() {
        stopped = true;
    }

    SearchIndex target() {
        return target;
    }

    /** The place of the log from which the new index has to follow it. */
    long start() {
        return start;
    }

    long done() {
        return done;
    }

    long total() {
        return Math.max(total, done);
    }

    boolean ended() {
        return ended;
    }

    @Nullable Throwable failure() {
        return failure;
    }
}
