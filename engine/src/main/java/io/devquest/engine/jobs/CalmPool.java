package io.devquest.engine.jobs;

import io.devquest.engine.scope.OwnThreads;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Threads for db-scheduler: empty while there is nothing to do, and never interrupted inside the database. */
final class CalmPool extends ThreadPoolExecutor {

    private static final int IDLE_SECONDS = 10;

    private final OwnThreads threads;

    CalmPool(int size, OwnThreads threads) {
        super(size, size, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), threads);
        this.threads = threads;
        allowCoreThreadTimeOut(true);
    }

    @Override
    public List<Runnable> shutdownNow() {
        shutdown();
        threads.interrupt();
        return List.of();
    }
}
