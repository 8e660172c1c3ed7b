package io.devquest.engine.jobs;

import io.devquest.engine.scope.OwnThreads;
import io.devquest.engine.scope.Scope;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs short work of all owners, each on a small pool of its own that is empty while there is nothing to do. */
public final class Background implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Background.class);
    private static final int THREADS = 2;
    private static final int WAITING = 64;
    private static final int IDLE_SECONDS = 10;

    private final Map<ThreadPoolExecutor, OwnThreads> pools = new ConcurrentHashMap<>();
    private final Consumer<Thread> interrupter;

    /** @param interrupter interrupts a thread at a moment that harms nobody else */
    public Background(Consumer<Thread> interrupter) {
        this.interrupter = interrupter;
    }

    /** An executor for one owner; its work is interrupted when the scope closes. */
    public Executor forScope(Scope scope) {
        OwnThreads threads = new OwnThreads("background-" + scope.id(), interrupter);
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                THREADS, THREADS, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(WAITING), threads);
        pool.allowCoreThreadTimeOut(true);
        pools.put(pool, threads);
        scope.onClose("background work", () -> {
            pools.remove(pool);
            threads.stop(pool);
        });
        return work -> submit(scope, pool, work);
    }

    private static void submit(Scope scope, ThreadPoolExecutor pool, Runnable work) {
        try {
            pool.execute(() -> run(scope, work));
        } catch (RejectedExecutionException e) {
            throw new RejectedExecutionException(
                    pool.isShutdown()
                            ? "Plugin " + scope.id() + " has stopped; it cannot work in the background any more"
                            : "Plugin " + scope.id() + " has " + WAITING + " pieces of work waiting already",
                    e);
        }
    }

    private static void run(Scope scope, Runnable work) {
        try {
            scope.run(work);
        } catch (RuntimeException failed) {
            log.warn("Background work of plugin {} failed", scope.id());
        }
    }

    @Override
    public void close() {
        pools.forEach((pool, threads) -> threads.stop(pool));
    }
}
