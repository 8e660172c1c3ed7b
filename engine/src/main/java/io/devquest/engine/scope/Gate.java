package io.devquest.engine.scope;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** Lets calls into an owner's code in, and closes behind the last one: the high bit says closed, the rest count. */
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
        while (inside() > 0 && System.nanoTime() < deadline) {
            LockSupport.parkNanos(1_000_000);
        }
        return inside() == 0;
    }

    /** Lets callers in again, if a stop was undone. */
    public void open() {
        state.getAndUpdate(value -> value & ~CLOSED);
    }
}
