package io.devquest.engine.scope;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** An owner's share of concurrent requests. */
public final class Bulkhead {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Semaphore places;

    Bulkhead(int places) {
        this.places = new Semaphore(places);
    }

    /** True if there is a place, or one becomes free within a second; to be left with {@link #leave}. */
    public boolean enter() {
        if (places.tryAcquire()) {
            return true;
        }
        try {
            return places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    public void leave() {
        places.release();
    }
}
