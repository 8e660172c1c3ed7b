package io.devquest.engine.http;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** How much memory threads have allocated, and how much one request may. */
final class AllocatedMemory {

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final long allowed;

    /** Never more than half of the heap, whatever the configuration says. */
    AllocatedMemory(long configured) {
        allowed = Math.min(configured, Runtime.getRuntime().maxMemory() / 2);
    }

    long allowed() {
        return allowed;
    }

    long ofThisThread() {
        return threads.getCurrentThreadAllocatedBytes();
    }

    /** What it has allocated since it was born; -1 if nobody knows. */
    long of(Thread thread) {
        return threads.getThreadAllocatedBytes(thread.getId());
    }
}
