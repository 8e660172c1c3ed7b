package io.devquest.engine.moderation.check;

import io.devquest.api.moderation.Finding;
import io.devquest.engine.scope.OwnThreads;
import io.devquest.engine.scope.Scope;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the spam checks of one plugin on threads of its own, so that one that hangs costs an author a moment. */
final class CheckThreads {

    private static final Logger log = LoggerFactory.getLogger(CheckThreads.class);
    private static final int THREADS = 8;
    private static final int WAITING = 64;
    private static final int IDLE_SECONDS = 10;
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Scope scope;
    private final Consumer<Thread> interrupter;
    private final ThreadPoolExecutor pool;

    /** @param interrupter interrupts a thread at a moment that harms nobody else */
    CheckThreads(Scope scope, Consumer<Thread> interrupter) {
        this.scope = scope;
        this.interrupter = interrupter;
        OwnThreads threads = new OwnThreads("checks-" + scope.id(), interrupter);
        pool = new ThreadPoolExecutor(
                THREADS, THREADS, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(WAITING), threads);
        pool.allowCoreThreadTimeOut(true);
        scope.onClose("spam checks", () -> threads.stop(pool));
    }

    Asked ask(Supplier<List<Finding>> question) {
        Asked asked = new Asked(question);
        try {
            pool.execute(asked);
        } catch (RejectedExecutionException full) {
            asked.answer.complete(List.of());
        }
        return asked;
    }

    /** One question on its way. */
    final class Asked implements Runnable {

        private final Supplier<List<Finding>> question;
        private final CompletableFuture<List<Finding>> answer = new CompletableFuture<>();
        private final long until = System.nanoTime() + PATIENCE.toNanos();
        private @Nullable Thread thread;

        Asked(Supplier<List<Finding>> question) {
            this.question = question;
        }

        @Override
        public void run() {
            if (answer.isDone() || !scope.gate().enter()) {
                answer.complete(List.of());
                return;
            }
            at(Thread.currentThread());
            try {
                answer.complete(scope.call(question));
            } catch (RuntimeException failed) {
                log.warn("A spam check of plugin {} failed and counts as having found nothing", scope.id());
                answer.complete(List.of());
            } finally {
                at(null);
                scope.gate().exit();
            }
        }

        private synchronized void at(@Nullable Thread running) {
            thread = running;
        }

        private synchronized void giveUp() {
            answer.complete(List.of());
            if (thread != null) {
                interrupter.accept(thread);
            }
            scope.errors().spend("a spam check took longer than " + PATIENCE.toSeconds() + " seconds");
        }

        /** What was found; nothing if that takes too long. */
        List<Finding> answer() {
            try {
                return answer.get(Math.max(0, until - System.nanoTime()), TimeUnit.NANOSECONDS);
            } catch (TimeoutException slow) {
                giveUp();
                return List.of();
            } catch (ExecutionException impossible) {
                return List.of();
            } catch (InterruptedException e) {
                giveUp();
                Thread.currentThread().interrupt();
                return List.of();
            }
        }
    }
}
