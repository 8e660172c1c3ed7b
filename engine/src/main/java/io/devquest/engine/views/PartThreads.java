package io.devquest.engine.views;

import io.devquest.engine.scope.Scope;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Draws the parts of one owner on threads of its own, so that one that hangs costs a page a moment and no more. */
final class PartThreads {

    private static final int THREADS = 16;
    private static final int WAITING = 64;
    private static final int IDLE_SECONDS = 10;
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final int TOLERATED = 3;

    private final Scope scope;
    private final AtomicInteger stuck = new AtomicInteger();
    private final ThreadPoolExecutor pool;

    PartThreads(Scope scope) {
        this.scope = scope;
        AtomicInteger count = new AtomicInteger();
        pool = new ThreadPoolExecutor(
                THREADS, THREADS, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(WAITING), task -> {
                    Thread thread = new Thread(task, "parts-" + scope.id() + "-" + count.incrementAndGet());
                    thread.setDaemon(true);
                    thread.setContextClassLoader(PartThreads.class.getClassLoader());
                    return thread;
                });
        pool.allowCoreThreadTimeOut(true);
        scope.onClose("threads for parts of pages", pool::shutdownNow);
    }

    /**
     * What the owner draws, or nothing if it draws nothing, fails or is slow.
     *
     * @throws RuntimeException what the drawing threw
     */
    Optional<String> draw(Supplier<Optional<String>> drawing) {
        AtomicBoolean late = new AtomicBoolean();
        Future<Optional<String>> part;
        try {
            part = pool.submit(() -> inside(drawing, late));
        } catch (RejectedExecutionException full) {
            return Optional.empty();
        }
        try {
            return part.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            giveUp(part, late);
            return Optional.empty();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            part.cancel(true);
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private Optional<String> inside(Supplier<Optional<String>> drawing, AtomicBoolean late) {
        if (!scope.gate().enter()) {
            return Optional.empty();
        }
        try {
            return drawing.get();
        } finally {
            scope.gate().exit();
            if (late.get()) {
                stuck.decrementAndGet();
            }
        }
    }

    /** Interrupts it, and ends the owner's budget once a few such parts go on all the same. */
    private void giveUp(Future<Optional<String>> part, AtomicBoolean late) {
        stuck.incrementAndGet();
        late.set(true);
        part.cancel(true);
        scope.errors().spend("a part of a page took longer than " + PATIENCE.toMillis() + " ms");
        if (stuck.get() >= TOLERATED) {
            scope.errors().exhaust(TOLERATED + " parts of pages that did not end when they were told to");
        }
    }
}
