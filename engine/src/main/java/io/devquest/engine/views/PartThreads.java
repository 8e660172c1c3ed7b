package io.devquest.engine.views;

import io.devquest.engine.scope.OwnThreads;
import io.devquest.engine.scope.Scope;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Draws the parts of one owner on threads of its own, so that one that hangs costs a page a moment and no more. */
final class PartThreads {

    private static final int THREADS = 16;
    private static final int WAITING = 64;
    private static final int IDLE_SECONDS = 10;
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final int TOLERATED = 3;

    private final Scope scope;
    private final Consumer<Thread> interrupter;
    private final Set<Drawing> late = ConcurrentHashMap.newKeySet();
    private final ThreadPoolExecutor pool;

    /** @param interrupter interrupts a thread at a moment that harms nobody else */
    PartThreads(Scope scope, Consumer<Thread> interrupter) {
        this.scope = scope;
        this.interrupter = interrupter;
        OwnThreads threads = new OwnThreads("parts-" + scope.id(), interrupter);
        pool = new ThreadPoolExecutor(
                THREADS, THREADS, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(WAITING), threads);
        pool.allowCoreThreadTimeOut(true);
        scope.onClose("threads for parts of pages", () -> threads.stop(pool));
    }

    /** One part on its way; nothing if the owner lets nobody in any more. */
    private final class Drawing implements Callable<Optional<String>> {

        private final Supplier<Optional<String>> code;
        private @Nullable Thread thread;
        private volatile long toldAt;

        Drawing(Supplier<Optional<String>> code) {
            this.code = code;
        }

        @Override
        public Optional<String> call() {
            if (!scope.gate().enter()) {
                return Optional.empty();
            }
            begin();
            try {
                return code.get();
            } finally {
                end();
                scope.gate().exit();
            }
        }

        private synchronized void begin() {
            thread = Thread.currentThread();
        }

        private synchronized void end() {
            thread = null;
            late.remove(this);
        }

        /** Interrupts it, unless its thread has gone on to another one. */
        synchronized void giveUp() {
            if (thread != null) {
                toldAt = System.nanoTime();
                late.add(this);
                interrupter.accept(thread);
            }
        }

        /** True if it goes on although it has had as long again to end. */
        boolean isStuck(long now) {
            return now - toldAt > PATIENCE.toNanos();
        }
    }

    /**
     * What the owner draws, or nothing if it draws nothing, fails or is slow.
     *
     * @throws RuntimeException what the drawing threw
     */
    Optional<String> draw(Supplier<Optional<String>> code) {
        Drawing drawing = new Drawing(code);
        Future<Optional<String>> part;
        try {
            part = pool.submit(drawing);
        } catch (RejectedExecutionException full) {
            return Optional.empty();
        }
        try {
            return part.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            giveUp(part, drawing);
            return Optional.empty();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            part.cancel(false);
            drawing.giveUp();
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** Ends it, and the owner's budget once a few such parts go on all the same. */
    private void giveUp(Future<Optional<String>> part, Drawing drawing) {
        part.cancel(false);
        drawing.giveUp();
        scope.errors().spend("a part of a page took longer than " + PATIENCE.toMillis() + " ms");
        long now = System.nanoTime();
        if (late.stream().filter(told -> told.isStuck(now)).count() >= TOLERATED) {
            scope.errors().exhaust(TOLERATED + " parts of pages that did not end when they were told to");
        }
    }
}
