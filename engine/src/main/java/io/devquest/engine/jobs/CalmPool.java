package io.devquest.engine.jobs;

import io.devquest.engine.scope.OwnThreads;
import java.util.List;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Threads for db-scheduler: no more than there is work for, and never interrupted inside the database. */
final class CalmPool extends ThreadPoolExecutor {

    private static final int IDLE_SECONDS = 10;

    private final OwnThreads threads;

    CalmPool(int size, OwnThreads threads) {
        super(0, size, IDLE_SECONDS, TimeUnit.SECONDS, new Handover(), threads, CalmPool::enqueue);
        this.threads = threads;
    }

    /** All threads have work: it waits for one of them. */
    private static void enqueue(Runnable work, ThreadPoolExecutor pool) {
        if (pool.isShutdown()) {
            throw new RejectedExecutionException("Nothing is begun any more");
        }
        pool.getQueue().add(work);
    }

    @Override
    public List<Runnable> shutdownNow() {
        shutdown();
        threads.interrupt();
        return List.of();
    }

    /** Takes work only if an idle thread takes it from there at once; otherwise the pool begins another thread. */
    private static final class Handover extends LinkedTransferQueue<Runnable> {

        @Override
        public boolean offer(Runnable work) {
            return tryTransfer(work);
        }

        @Override
        public boolean add(Runnable work) {
            put(work);
            return true;
        }
    }
}
