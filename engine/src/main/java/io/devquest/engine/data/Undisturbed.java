package io.devquest.engine.data;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Keeps interrupts away from threads that are inside the database: H2 closes its file for everybody when one of them is
 * interrupted while it waits for another. An interrupt that comes meanwhile is delivered when the thread is out again.
 */
public final class Undisturbed {

    private static final int LOCKS = 64;

    private final Object[] locks = Stream.generate(Object::new).limit(LOCKS).toArray();
    private final Set<Thread> inside = ConcurrentHashMap.newKeySet();
    private final Set<Thread> postponed = ConcurrentHashMap.newKeySet();

    Undisturbed() {}

    /** Interrupts the thread, now or as soon as it is out of the database. */
    public void interrupt(Thread thread) {
        synchronized (lock(thread)) {
            if (inside.contains(thread)) {
                postponed.add(thread);
            } else {
                thread.interrupt();
            }
        }
    }

    /** This thread goes into the database; false if it is there already and must not {@link #leave}. */
    boolean enter() {
        Thread thread = Thread.currentThread();
        synchronized (lock(thread)) {
            if (!inside.add(thread)) {
                return false;
            }
            if (Thread.interrupted()) {
                postponed.add(thread);
            }
            return true;
        }
    }

    void leave() {
        Thread thread = Thread.currentThread();
        synchronized (lock(thread)) {
            inside.remove(thread);
            if (postponed.remove(thread)) {
                thread.interrupt();
            }
        }
    }

    private Object lock(Thread thread) {
        return locks[Math.floorMod(System.identityHashCode(thread), LOCKS)];
    }
}
