package io.devquest.engine.search;

import io.devquest.api.data.Id;
import io.devquest.engine.content.ContentTypes;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.events.Listeners;
import io.devquest.engine.events.Trail;
import io.devquest.engine.scope.Causes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the index of this node in step with the event log, on a thread of its own. It notices by itself when the index is
 * missing, damaged, or behind facts that the log holds no more, and builds another one beside it.
 */
@Singleton
public final class SearchFeed implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(SearchFeed.class);
    private static final Duration REST = Duration.ofSeconds(1);
    private static final Duration TROUBLE = Duration.ofSeconds(2);
    private static final Duration WRITE = Duration.ofSeconds(5);
    private static final Duration DEBT = Duration.ofMinutes(1);
    private static final Duration FAREWELL = Duration.ofSeconds(10);
    private static final int AT_A_TIME = 100;

    private final IndexFolder folder;
    private final Trail trail;
    private final LogFollower follower;
    private final Indexer indexer;
    private final OwnerMappers mappers;
    private final ContentTypes types;
    private final Semaphore wakes = new Semaphore(0);
    private volatile @Nullable SearchIndex current;
    private volatile @Nullable Rebuild rebuild;
    private volatile @Nullable String problem;
    private volatile boolean stopped;
    private volatile boolean rebuildWanted;
    private volatile boolean debtsDue;
    private volatile boolean atWork;
    private @Nullable Thread thread;
    private @Nullable Thread builder;
    private long writtenAt = System.nanoTime();
    private long paidAt = System.nanoTime();

    @Inject
    SearchFeed(
            IndexFolder folder,
            Trail trail,
            LogFollower follower,
            Indexer indexer,
            OwnerMappers mappers,
            ContentTypes types,
            Listeners listeners) {
        this.folder = folder;
        this.trail = trail;
        this.follower = follower;
        this.indexer = indexer;
        this.mappers = mappers;
        this.types = types;
        listeners.onPlaced(this::wake);
        types.onAdded(() -> {
            debtsDue = true;
            wake();
        });
    }

    private void wake() {
        wakes.release();
    }

    /** Begins; to be called once the plugins have been started. */
    public synchronized void start() {
        if (thread == null && !stopped) {
            Thread started = new Thread(this::run, "search-feed");
            started.setDaemon(true);
            started.setContextClassLoader(SearchFeed.class.getClassLoader());
            started.start();
            thread = started;
        }
    }

    /** Has the index built anew; if that is going on already, nothing more happens. */
    void rebuild() {
        rebuildWanted = true;
        wake();
    }

    /** Does work on the index that serves; empty if there is none yet. */
    <T> Optional<T> search(SearchIndex.Work<T> work) {
        while (true) {
            SearchIndex serving = current;
            if (serving == null) {
                return Optional.empty();
            }
            try {
                return Optional.of(serving.search(work));
            } catch (AlreadyClosedException exchanged) {
                if (serving == current) {
                    return Optional.empty();
                }
            }
        }
    }

    SearchState state() {
        SearchIndex serving = current;
        Rebuild building = rebuild;
        String failed = problem;
        long position = serving == null ? 0 : serving.position();
        boolean busy = building != null || serving == null;
        return new SearchState(
                failed != null ? SearchState.FAILED : busy ? SearchState.BUILDING : SearchState.READY,
                serving != null && serving.complete(),
                search((searcher, place) -> searcher.getIndexReader().getDocCount(Field.TYPE))
                        .orElse(0),
                position,
                Math.max(0, trail.state().lastPosition() - position),
                trail.at(position).orElse(null),
                building == null ? 0 : building.done(),
                building == null ? 0 : building.total(),
                failed);
    }

    /** True while there is an index that holds everything. */
    boolean complete() {
        SearchIndex serving = current;
        return serving != null && serving.complete();
    }

    /** Waits until the index holds what has been committed, and no other one is being built; for tests. */
    public void awaitIdle(Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!idle()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("After " + patience + " the search index is not ready: " + state());
            }
            wake();
            LockSupport.parkNanos(2_000_000);
        }
    }

    private boolean idle() {
        SearchIndex serving = current;
        if (serving == null || rebuild != null || rebuildWanted || debtsDue || !serving.complete()) {
            return false;
        }
        Trail.State log = trail.state();
        return !log.unplaced() && serving.position() >= log.lastPosition() && !atWork;
    }

    private void run() {
        boolean woken = true;
        while (!stopped) {
            try {
                atWork = true;
                SearchIndex serving = current;
                if (serving == null || woken || rebuild != null || problem != null) {
                    turn();
                } else {
                    tend(serving);
                }
                problem = null;
            } catch (IndexFailure | AlreadyClosedException e) {
                log.error("The search index failed and is built anew", e);
                problem = Causes.of(e);
                abandon();
                pause(TROUBLE);
            } catch (RuntimeException | Error e) {
                log.error("The search index cannot follow the event log; trying again", e);
                problem = Causes.of(e);
                pause(TROUBLE);
            } finally {
                atWork = false;
            }
            woken = pause(REST);
        }
    }

    private void turn() {
        SearchIndex serving = current == null ? open() : current;
        Trail.State state = trail.state();
        boolean gap = state.removedUpTo() > serving.position();
        follower.follow(serving, state.lastPosition());
        if (gap && serving.complete()) {
            log.warn("The event log does not hold all the search index has missed; it is built anew");
        }
        if (gap || rebuildWanted || !serving.complete()) {
            rebuildWanted = false;
            begin(state);
        }
        exchange();
        SearchIndex now = current;
        if (now != null) {
            tend(now);
        }
    }

    private void tend(SearchIndex index) {
        payDebts(index);
        write(index);
    }

    private SearchIndex open() {
        Trail.State state = trail.state();
        Optional<SearchIndex> found = folder.open(state.id());
        if (found.filter(index -> index.position() > state.lastPosition()).isPresent()) {
            log.warn("The search index is ahead of the event log, which was set back; it is built anew");
            discard(found.get());
            found = Optional.empty();
        }
        SearchIndex opened = found.orElseGet(() -> begin(state.id(), state.lastPosition()));
        current = opened;
        debtsDue = true;
        return opened;
    }

    /** An empty index; where there is nothing to find, it is complete. */
    private SearchIndex begin(Id logId, long position) {
        SearchIndex begun = folder.create(logId, position);
        if (indexer.nothingToIndex()) {
            begun.finish();
        }
        return begun;
    }

    private void begin(Trail.State state) {
        if (rebuild != null) {
            return;
        }
        Rebuild begun = new Rebuild(folder.create(state.id(), state.lastPosition()), indexer, mappers);
        rebuild = begun;
        Thread running = new Thread(
                () -> {
                    begun.run();
                    wake();
                },
                "search-rebuild");
        running.setDaemon(true);
        running.start();
        builder = running;
    }

    /** Lets the new index serve once it holds everything. */
    private void exchange() {
        Rebuild built = rebuild;
        if (built == null || !built.ended()) {
            return;
        }
        Throwable failure = built.failure();
        Trail.State state = trail.state();
        if (failure != null || state.removedUpTo() > built.start()) {
            rebuild = null;
            discard(built.target());
            if (failure != null) {
                throw new IllegalStateException(
                        "The search index could not be built: " + failure.getMessage(), failure);
            }
            rebuildWanted = true;
            return;
        }
        follower.follow(built.target(), state.lastPosition());
        built.target().reach(built.target().position());
        built.target().finish();
        SearchIndex old = current;
        current = built.target();
        debtsDue = true;
        rebuild = null;
        if (old != null) {
            discard(old);
        }
        log.info("The search index is built: {} things", built.total());
    }

    /** Reads what could not be read when its turn was, because its plugin was off or failed. */
    private void payDebts(SearchIndex index) {
        if (!debtsDue && System.nanoTime() - paidAt < DEBT.toNanos()) {
            return;
        }
        paidAt = System.nanoTime();
        debtsDue = false;
        for (String type : types.names()) {
            List<Id> before = List.of();
            List<Id> owed = index.owed(type, AT_A_TIME);
            while (!owed.isEmpty() && !owed.equals(before) && !stopped) {
                indexer.index(index, owed);
                index.reach(index.position());
                before = owed;
                owed = index.owed(type, AT_A_TIME);
            }
        }
    }

    private void write(SearchIndex index) {
        if (index.complete() && index.unwritten() && System.nanoTime() - writtenAt > WRITE.toNanos()) {
            index.commit();
            writtenAt = System.nanoTime();
        }
    }

    /** Gives up the index that serves, because its files fail. */
    private void abandon() {
        SearchIndex failed = current;
        current = null;
        Rebuild building = rebuild;
        rebuild = null;
        if (building != null) {
            building.stop();
            join(builder);
            discard(building.target());
        }
        if (failed != null) {
            discard(failed);
        }
    }

    private void discard(SearchIndex index) {
        try {
            index.drop();
        } catch (IndexFailure e) {
            log.debug("An index that is given up did not close", e);
        }
        folder.remove(index.folder());
    }

    /** True if there is something to do. */
    private boolean pause(Duration time) {
        try {
            boolean woken = wakes.tryAcquire(time.toMillis(), TimeUnit.MILLISECONDS);
            wakes.drainPermits();
            return woken;
        } catch (InterruptedException e) {
            log.debug("A pause of the search feed was cut short");
            return true;
        }
    }

    @Override
    public void close() {
        stopped = true;
        wake();
        Thread running;
        synchronized (this) {
            running = thread;
        }
        Rebuild building = rebuild;
        if (building != null) {
            building.stop();
        }
        join(running);
        join(builder);
        if (rebuild != null) {
            rebuild.target().drop();
        }
        SearchIndex serving = current;
        current = null;
        if (serving != null) {
            serving.close();
        }
    }

    private static void join(@Nullable Thread thread) {
        try {
            if (thread != null) {
                thread.join(FAREWELL.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
