package io.devquest.engine.http;

import io.devquest.api.http.Verb;
import io.devquest.engine.scope.ErrorBudget;
import io.devquest.engine.scope.Scope;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers for handlers that exceed their time or their memory, and interrupts them. Handlers run on the request's own
 * thread; only when one is out of bounds does another thread take its response over.
 */
final class Watchdog implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Watchdog.class);
    private static final long LOOK_EVERY = TimeUnit.MILLISECONDS.toNanos(20);
    private static final int TOLERATED = 3;

    private final Duration time;
    private final long grace;
    private final AllocatedMemory memory;
    private final Consumer<Thread> interrupter;
    private final LateAnswers answers = new LateAnswers();
    private final Set<Exchange> running = ConcurrentHashMap.newKeySet();
    private final Thread thread;
    private volatile boolean closed;

    /**
     * @param time how long a handler may take
     * @param memory how much a handler may allocate
     * @param interrupter interrupts a handler's thread at a moment that harms nobody else
     */
    Watchdog(Duration time, AllocatedMemory memory, Consumer<Thread> interrupter) {
        this.interrupter = interrupter;
        this.time = time;
        this.memory = memory;
        grace = Math.min(time.toNanos(), TimeUnit.SECONDS.toNanos(2));
        thread = new Thread(this::watch, "watchdog");
        thread.setDaemon(true);
        thread.start();
    }

    /** Watches from now on. The engine's own changes, such as an upgrade of a plugin, take the time they need. */
    Exchange begin(Context context, Verb verb, Scope scope) {
        Exchange exchange = new Exchange(context, scope, memory.ofThisThread(), interrupter);
        if (!scope.core() || verb == Verb.GET) {
            running.add(exchange);
        }
        return exchange;
    }

    void end(Exchange exchange) {
        running.remove(exchange);
        exchange.finish();
    }

    private void watch() {
        while (!closed) {
            try {
                long now = System.nanoTime();
                running.forEach(exchange -> look(exchange, now));
            } catch (RuntimeException | Error e) {
                // also short of memory, it must go on
                log.error("The watchdog stumbled", e);
            }
            LockSupport.parkNanos(LOOK_EVERY);
        }
    }

    private void look(Exchange exchange, long now) {
        long used = memory.of(exchange.thread()) - exchange.memoryBefore();
        if (exchange.isAbandoned()) {
            lookAgain(exchange, now, used);
        } else if (used > memory.allowed() && exchange.claim()) {
            giveUp(exchange, now, "took more than " + memory.allowed() / 1024 / 1024 + " MB of memory");
        } else if (exchange.age(now) > time.toNanos() && exchange.claim()) {
            giveUp(exchange, now, "took longer than " + time.toMillis() + " ms");
        }
    }

    private void giveUp(Exchange exchange, long now, String what) {
        exchange.abandon(now);
        answers.answer(exchange);
        String sentence = exchange + " " + what;
        log.error("Plugin {}: {}", exchange.scope().id(), sentence);
        exchange.scope().errors().spend(sentence);
    }

    private void lookAgain(Exchange exchange, long now, long used) {
        if (!exchange.isOverdue()) {
            // a library may have swallowed the first one
            exchange.interrupt();
        }
        ErrorBudget errors = exchange.scope().errors();
        if (used > 2 * memory.allowed() && exchange.becomesOverdue(now, 0)) {
            errors.exhaust(exchange + " took more than " + used / 1024 / 1024 + " MB of memory and did not end when it"
                    + " was told to");
        } else if (exchange.becomesOverdue(now, grace)) {
            log.error(
                    "Plugin {}: {} goes on although it was interrupted",
                    exchange.scope().id(),
                    exchange);
            long stuck = running.stream()
                    .filter(other -> other.scope() == exchange.scope() && other.isOverdue())
                    .count();
            if (stuck >= TOLERATED) {
                errors.exhaust(stuck + " calls that did not end when they were told to, the last one: " + exchange);
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
        answers.close();
    }
}
