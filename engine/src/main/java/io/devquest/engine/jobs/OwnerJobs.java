package io.devquest.engine.jobs;

import io.devquest.engine.scope.OwnThreads;
import io.devquest.engine.scope.Scope;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What one owner can do, and the one thread on which it does it: a job that hangs is that owner's own. */
final class OwnerJobs {

    private static final Logger log = LoggerFactory.getLogger(OwnerJobs.class);
    private static final int IDLE_SECONDS = 10;

    private final Scope scope;
    private final OwnThreads threads;
    private final ScheduledThreadPoolExecutor pool;
    private final Map<String, Work> works = new ConcurrentHashMap<>();
    private volatile @Nullable Run running;
    private volatile boolean closed;

    OwnerJobs(Scope scope, Consumer<Thread> interrupter) {
        this.scope = scope;
        threads = new OwnThreads("jobs-" + scope.id(), interrupter);
        pool = new ScheduledThreadPoolExecutor(1, threads);
        pool.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
        pool.allowCoreThreadTimeOut(true);
    }

    Scope scope() {
        return scope;
    }

    boolean closed() {
        return closed;
    }

    void add(Work work) {
        if (works.putIfAbsent(work.name(), work) != null) {
            throw new IllegalArgumentException("Plugin " + scope.id() + " has a job " + work.name() + " already");
        }
    }

    Optional<Work> work(String name) {
        return Optional.ofNullable(works.get(name));
    }

    Set<String> names() {
        return works.keySet();
    }

    List<Work> recurring() {
        return works.values().stream()
                .filter(work -> work.schedule().isPresent())
                .toList();
    }

    Optional<Run> running() {
        return Optional.ofNullable(running);
    }

    /** Runs something on this node alone, again and again. */
    void repeat(String name, long millis, Runnable work) {
        pool.scheduleWithFixedDelay(() -> runHere(name, work), millis, millis, TimeUnit.MILLISECONDS);
    }

    private void runHere(String name, Runnable work) {
        if (!scope.gate().enter()) {
            return;
        }
        try {
            scope.run(work);
        } catch (RuntimeException failed) {
            log.warn("The job {} of plugin {} failed and will run again", name, scope.id());
        } finally {
            scope.gate().exit();
        }
    }

    /** Starts a run; the answer completes when it has ended. Nothing if the owner has stopped. */
    Optional<CompletableFuture<Outcome>> start(Run run, Work work) {
        if (closed || !scope.gate().enter()) {
            return Optional.empty();
        }
        CompletableFuture<Outcome> outcome = new CompletableFuture<>();
        running = run;
        try {
            pool.execute(() -> perform(run, work, outcome));
            return Optional.of(outcome);
        } catch (RejectedExecutionException stopped) {
            ended();
            return Optional.empty();
        }
    }

    private void perform(Run run, Work work, CompletableFuture<Outcome> outcome) {
        try {
            outcome.complete(run.perform(
                    scope,
                    work.limit(),
                    progress -> work.work().accept(run.row().data(), progress)));
        } catch (Throwable e) {
            outcome.completeExceptionally(e);
        }
    }

    /** To be called after what {@link #start} gave has completed. */
    void ended() {
        running = null;
        scope.gate().exit();
    }

    /** Begins nothing more; what runs may end by itself. */
    void stopping() {
        closed = true;
        running().ifPresent(run -> run.ask(Run.Stop.GOING));
    }

    void close() {
        closed = true;
        running().ifPresent(run -> run.stop(Run.Stop.GOING));
        threads.stop(pool);
        works.clear();
    }
}
