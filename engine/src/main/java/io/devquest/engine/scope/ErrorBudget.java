package io.devquest.engine.scope;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Counts an owner's failures and says when there were too many in too short a time. */
public final class ErrorBudget {

    static final int ALLOWED = 20;
    static final Duration WINDOW = Duration.ofSeconds(60);

    private final Deque<Long> recent = new ArrayDeque<>();
    private final AtomicLong total = new AtomicLong();
    private final LongSupplier nanos;
    private volatile Consumer<String> whenSpent = reason -> {};

    ErrorBudget(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Called with what happened, to be read after "stopped after", each time the budget is spent. */
    public void whenSpent(Consumer<String> action) {
        whenSpent = action;
    }

    public void spend(String what) {
        total.incrementAndGet();
        boolean spent;
        synchronized (recent) {
            long now = nanos.getAsLong();
            recent.addLast(now);
            while (now - recent.peekFirst() > WINDOW.toNanos()) {
                recent.removeFirst();
            }
            spent = recent.size() >= ALLOWED;
            if (spent) {
                recent.clear();
            }
        }
        if (spent) {
            exhaust(ALLOWED + " failures within " + WINDOW.toSeconds() + " seconds, the last one: " + what);
        }
    }

    /** Ends the budget at once, for what nobody can wait to happen again. */
    public void exhaust(String reason) {
        whenSpent.accept(reason);
    }

    public long total() {
        return total.get();
    }
}
