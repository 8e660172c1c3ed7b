package io.devquest.engine.plugin;

import java.util.concurrent.atomic.AtomicInteger;
import org.h2.api.DatabaseEventListener;

/**
 * Called by H2, by name, on the thread of each statement. An interrupt inside the database closes its file for everybody
 * only if it comes at an unlucky moment; this sees each one that comes at all.
 */
public final class InterruptProbe implements DatabaseEventListener {

    static final AtomicInteger STATEMENTS = new AtomicInteger();
    static final AtomicInteger INTERRUPTED = new AtomicInteger();

    static void reset() {
        STATEMENTS.set(0);
        INTERRUPTED.set(0);
    }

    @Override
    public void setProgress(int state, String name, long done, long all) {
        if (state == STATE_STATEMENT_START || state == STATE_STATEMENT_END) {
            STATEMENTS.incrementAndGet();
            if (Thread.currentThread().isInterrupted()) {
                INTERRUPTED.incrementAndGet();
            }
        }
    }
}
