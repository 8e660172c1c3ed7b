package io.devquest.engine.http;

import io.devquest.engine.scope.Scope;
import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers for handlers that exceed their time and interrupts them. Handlers run on the request's own thread; only when
 * one is late does this second thread take its response over.
 */
final class Watchdog implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Watchdog.class);
    private static final long LOOK_EVERY_MILLIS = 50;

    private final Duration budget;
    private final Set<Exchange> running = ConcurrentHashMap.newKeySet();
    private final Thread thread;
    private volatile boolean closed;

    Watchdog(Duration budget) {
        this.budget = budget;
        thread = new Thread(this::watch, "watchdog");
        thread.setDaemon(true);
        thread.start();
    }

    Exchange begin(Context context, Scope scope) {
        Exchange exchange = new Exchange(context, scope, System.nanoTime() + budget.toNanos());
        running.add(exchange);
        return exchange;
    }

    void end(Exchange exchange) {
        running.remove(exchange);
    }

    private void watch() {
        while (!closed) {
            long now = System.nanoTime();
            for (Exchange exchange : running) {
                if (exchange.late(now) && exchange.claim()) {
                    running.remove(exchange);
                    giveUp(exchange);
                }
            }
            try {
                Thread.sleep(LOOK_EVERY_MILLIS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void giveUp(Exchange exchange) {
        String sentence = exchange.context().method().name() + " "
                + exchange.context().path() + " took longer than " + budget.toMillis() + " ms";
        log.error("Plugin {}: {}", exchange.scope().id(), sentence);
        exchange.thread().interrupt();
        exchange.scope().errors().spend(sentence);
        try {
            HttpServletResponse response = exchange.context().res();
            byte[] body = Problems.tookTooLong(exchange.scope().id());
            response.setStatus(HttpErrors.TOOK_TOO_LONG.kind().status());
            response.setContentType("application/problem+json");
            response.setHeader("Connection", "close");
            response.setHeader("Retry-After", "10");
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
            response.getOutputStream().close();
        } catch (IOException | IllegalStateException gone) {
            log.debug("Nobody waits for this answer any more", gone);
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }
}
