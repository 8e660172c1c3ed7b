package io.devquest.engine.scope;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** An owner's share of concurrent requests, and of requests that wait for one. */
public final class Bulkhead {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Semaphore places;
    private final Semaphore seats;

    Bulkhead(int places) {
        this.places = new Semaphore(places);
        this.seats = new Semaphore(Math.max(1, places / 4));
    }

    /** True if there is a place, or one becomes free within a second; to be left with {@link #leave}. */
    public boolean enter() {
        return places.tryAcquire() || waited();
    }

    /** Only a few may wait, because each keeps one of the threads that all owners share. */
    private boolean waited() {
        if (!seats.tryAcquire()) {
            return false;
        }
        try {
            return places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            seats.release();
        }
    }

    public void leave() {
        places.release();
    }
}
