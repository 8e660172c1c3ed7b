package io.devquest.engine.plugin;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicInteger;

/** Asks a well-behaved plugin for an answer again and again, and knows how long that takes. */
final class Pulse implements AutoCloseable {

    private static final int BEATS = 40;
    private static final long NOISE = 60_000_000;

    private final Site site;
    private final Deque<Long> recent = new ArrayDeque<>();
    private final AtomicInteger failed = new AtomicInteger();
    private final Thread thread = new Thread(this::beat, "pulse");
    private final long baseline;
    private volatile boolean closed;

    Pulse(Site site) {
        this.site = site;
        thread.start();
        forget();
        baseline = p95();
    }

    private void beat() {
        while (!closed) {
            long begun = System.nanoTime();
            if (site.get("/api/v1/tame/ping").statusCode() != 200) {
                failed.incrementAndGet();
            }
            synchronized (recent) {
                recent.addLast(System.nanoTime() - begun);
                if (recent.size() > BEATS) {
                    recent.removeFirst();
                }
            }
        }
    }

    /** Waits for as many new beats as are looked at. */
    private void forget() {
        synchronized (recent) {
            recent.clear();
        }
        Site.await("beats", () -> {
            synchronized (recent) {
                return recent.size() == BEATS;
            }
        });
    }

    private long p95() {
        synchronized (recent) {
            return recent.stream().sorted().skip(BEATS * 95 / 100).findFirst().orElse(0L);
        }
    }

    /** Waits until it is about as quick as at the beginning; other work on the machine may make that take a while. */
    void awaitNormal() {
        forget();
        Site.await("a normal pulse", () -> p95() <= 5 * baseline + NOISE);
    }

    int failed() {
        return failed.get();
    }

    @Override
    public void close() {
        closed = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
