package io.devquest.engine.scope;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** Lets calls into an owner's code in, and closes behind the last one: one bit says closed, the others count. */
public final class Gate {

    private static final long CLOSED = 1L << 62;

    private final AtomicLong state = new AtomicLong();

    /** True if the caller is in and must call {@link #exit}. */
    public boolean enter() {
        long before = state.getAndIncrement();
        if ((before & CLOSED) == 0) {
            return true;
        }
        state.decrementAndGet();
        return false;
    }

    public void exit() {
        state.decrementAndGet();
    }

    /** Calls inside now. */
    public long inside() {
        return state.get() & ~CLOSED;
    }

    /** Lets nobody in any more; true once everybody has left within the time. */
    public boolean closeAndDrain(Duration patience) {
        state.getAndUpdate(value -> value | CLOSED);
        long deadline = System.nanoTime() + patience.toNanos();
        boolean interrupted = false;
        while (inside() > 0 && System.nanoTime() < deadline) {
            LockSupport.parkNanos(1_000_000);
            // parking returns at once while the flag is set
            interrupted |= Thread.interrupted();
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return inside() == 0;
    }
}
