package io.devquest.engine.activity;

import io.devquest.api.data.Id;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.live.Hub;
import io.devquest.engine.scope.Scope;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells those who look at a feed that it has something new, and nothing more: what it is, they read. One that is lost
 * does no harm, because the next one, or coming back, makes them ask.
 */
@Singleton
public final class FeedPokes implements AutoCloseable {

    /** Says that there is something; what, is for the query to decide. */
    record Something() {}

    private static final Logger log = LoggerFactory.getLogger(FeedPokes.class);
    private static final String TYPE = "new";
    private static final int PAUSE_MILLIS = 200;
    private static final int AT_A_TIME = 200;
    private static final int WAITING = 10_000;
    private static final int ACCOUNTS = 1_000;

    private final ActivityPokeMapper mapper;
    private final Hub hub;
    private final Scope core;
    private final LinkedBlockingQueue<Long> waiting = new LinkedBlockingQueue<>(WAITING);
    private final AtomicBoolean due = new AtomicBoolean();
    private final ScheduledThreadPoolExecutor worker;

    @Inject
    FeedPokes(OwnerMappers mappers, ActivityStream stream, Hub hub, Scope core) {
        this.mapper = mappers.mapper(ActivityPokeMapper.class);
        this.hub = hub;
        this.core = core;
        worker = new ScheduledThreadPoolExecutor(1, work -> {
            Thread thread = new Thread(work, "feed-pokes");
            thread.setDaemon(true);
            return thread;
        });
        worker.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        // prestarted: a thread made while a plugin's fact is read would inherit what keeps the plugin's classes alive
        worker.prestartAllCoreThreads();
        stream.onAdded(this::added);
    }

    private void added(List<Long> seqs) {
        if (hub.connections() > 0) {
            seqs.forEach(waiting::offer);
            if (due.compareAndSet(false, true)) {
                worker.schedule(this::run, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
            }
        }
    }

    private void run() {
        due.set(false);
        try {
            List<Long> seqs = new ArrayList<>();
            while (waiting.drainTo(seqs, AT_A_TIME) > 0) {
                poke(seqs);
                seqs.clear();
            }
        } catch (RuntimeException e) {
            log.warn("Those who look at feeds could not be told that there is something new", e);
        }
    }

    private void poke(List<Long> seqs) {
        Map<FeedKey, Set<Long>> touched = new LinkedHashMap<>();
        Set<FeedKey> open = new LinkedHashSet<>();
        for (PokeRow row : mapper.selectTouched(seqs)) {
            for (FeedKey key : row.keys()) {
                touched.computeIfAbsent(key, first -> new LinkedHashSet<>()).add(row.seq());
                if (row.everyone()) {
                    open.add(key);
                }
            }
        }
        touched.forEach(this::tell);
        open.forEach(key -> hub.forScope(core).send(FeedChannel.forGuests(key), TYPE, new Something()));
    }

    private void tell(FeedKey key, Set<Long> seqs) {
        String channel = FeedChannel.of(key);
        List<Id> accounts = List.copyOf(hub.subscribers(channel));
        for (int from = 0; from < accounts.size(); from += ACCOUNTS) {
            List<Id> some = accounts.subList(from, Math.min(from + ACCOUNTS, accounts.size()));
            boolean followed = key.kind() == FeedKey.Kind.FOLLOWED;
            boolean heard = followed || key.kind() == FeedKey.Kind.ALL;
            hub.sendTo(channel, Set.copyOf(mapper.selectSeeing(some, seqs, heard, followed)), TYPE, new Something());
        }
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
