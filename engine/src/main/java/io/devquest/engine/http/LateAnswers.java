package io.devquest.engine.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes the answers of handlers that are out of bounds; on threads of its own, because a reader may be slow. */
final class LateAnswers implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(LateAnswers.class);
    private static final int THREADS = 2;
    private static final int WAITING = 256;

    private final ThreadPoolExecutor pool;

    LateAnswers() {
        AtomicInteger count = new AtomicInteger();
        pool = new ThreadPoolExecutor(
                THREADS, THREADS, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), task -> {
                    Thread thread = new Thread(task, "late-answers-" + count.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
        pool.prestartAllCoreThreads();
    }

    /** Answers that the handler took too much. The caller has claimed the exchange. */
    void answer(Exchange exchange) {
        try {
            pool.execute(() -> write(exchange));
        } catch (RejectedExecutionException full) {
            exchange.answered();
        }
    }

    private static void write(Exchange exchange) {
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
        } catch (IOException | RuntimeException gone) {
            log.debug("Nobody waits for this answer any more", gone);
        } finally {
            exchange.answered();
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
