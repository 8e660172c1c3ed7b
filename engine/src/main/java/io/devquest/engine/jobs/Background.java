package io.devquest.engine.jobs;

import io.devquest.engine.scope.Scope;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs short work of all owners on a pool of the engine, with a bound for each owner. */
public final class Background implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Background.class);
    private static final int THREADS = 4;
    private static final int PER_OWNER = 64;

    private final ThreadPoolExecutor pool;

    public Background() {
        pool = new ThreadPoolExecutor(
                THREADS, THREADS, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Threads.named("background"));
        pool.prestartAllCoreThreads();
    }

    /** An executor for one owner; its work is interrupted when the scope closes. */
    public Executor forScope(Scope scope) {
        Semaphore places = new Semaphore(PER_OWNER);
        Set<Future<?>> running = ConcurrentHashMap.newKeySet();
        scope.onClose("background work", () -> running.forEach(future -> future.cancel(true)));
        return work -> {
            if (!places.tryAcquire()) {
                throw new RejectedExecutionException(
                        "Plugin " + scope.id() + " has " + PER_OWNER + " pieces of work in the background already");
            }
            running.removeIf(Future::isDone);
            running.add(pool.submit(() -> run(scope, work, places)));
        };
    }

    private static void run(Scope scope, Runnable work, Semaphore places) {
        try {
            scope.run(work);
        } catch (RuntimeException failed) {
            log.warn("Background work of plugin {} failed", scope.id(), failed);
        } finally {
            places.release();
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
