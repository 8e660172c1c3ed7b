package io.devquest.engine.scope;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Counts an owner's failures and says when there were too many in too short a time. */
public final class ErrorBudget {

    private static final int ALLOWED = 20;
    private static final Duration WINDOW = Duration.ofSeconds(60);

    private final Deque<Long> recent = new ArrayDeque<>();
    private final AtomicLong total = new AtomicLong();
    private volatile String last = "";
    private volatile Consumer<String> whenSpent = reason -> {};

    /** Called once, with a sentence, each time the budget is spent. */
    public void whenSpent(Consumer<String> action) {
        whenSpent = action;
    }

    public void spend(String what) {
        total.incrementAndGet();
        last = what;
        boolean spent;
        synchronized (recent) {
            long now = System.nanoTime();
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
            whenSpent.accept(ALLOWED + " failures within " + WINDOW.toSeconds() + " seconds, the last one: " + what);
        }
    }

    public long total() {
        return total.get();
    }

    public String last() {
        return last;
    }
}
