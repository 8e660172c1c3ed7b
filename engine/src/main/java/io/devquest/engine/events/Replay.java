package io.devquest.engine.events;

import io.devquest.api.data.Id;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/** Somebody's wish that a parked fact is handled again, on its way to the thread that reads. */
final class Replay {

    private final Id event;
    private final CompletableFuture<Boolean> outcome = new CompletableFuture<>();
    private final AtomicBoolean taken = new AtomicBoolean();

    Replay(Id event) {
        this.event = event;
    }

    Id event() {
        return event;
    }

    /** False if the fact is not parked any more; the failure of the listener if it threw again. */
    CompletableFuture<Boolean> outcome() {
        return outcome;
    }

    /** True for one caller: the reader that begins with it, or whoever has waited long enough. */
    boolean take() {
        return taken.compareAndSet(false, true);
    }
}
