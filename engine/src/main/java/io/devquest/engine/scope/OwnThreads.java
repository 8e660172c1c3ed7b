package io.devquest.engine.scope;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** The threads of one owner's pool: daemons with a name and the engine's class loader. */
public final class OwnThreads implements ThreadFactory {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final String name;
    private final Consumer<Thread> interrupter;
    private final AtomicInteger count = new AtomicInteger();
    private final Set<Thread> alive = ConcurrentHashMap.newKeySet();

    /** @param interrupter interrupts a thread at a moment that harms nobody else */
    public OwnThreads(String name, Consumer<Thread> interrupter) {
        this.name = name;
        this.interrupter = interrupter;
    }

    @Override
    public Thread newThread(Runnable task) {
        Thread thread = new Thread(() -> run(task), name + "-" + count.incrementAndGet());
        thread.setDaemon(true);
        thread.setContextClassLoader(OwnThreads.class.getClassLoader());
        return thread;
    }

    private void run(Runnable task) {
        alive.add(Thread.currentThread());
        try {
            task.run();
        } finally {
            alive.remove(Thread.currentThread());
        }
    }

    /** Interrupts what runs. */
    public void interrupt() {
        alive.forEach(interrupter);
    }

    /**
     * Drops what waits, interrupts what runs and waits a moment for it, so that the owner's code rests when its
     * resources go. The pool's own {@code shutdownNow} would interrupt threads wherever they are.
     */
    public void stop(ThreadPoolExecutor pool) {
        pool.shutdown();
        pool.getQueue().clear();
        interrupt();
        try {
            pool.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
