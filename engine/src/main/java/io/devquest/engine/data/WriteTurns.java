package io.devquest.engine.data;

import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Lets one transaction after the other write. A turn begins with the first statement that may write and ends with the
 * transaction. Who keeps others waiting for {@code longest}, or for {@code idle} without using the database, loses the turn
 * and the transaction.
 */
final class WriteTurns {

    static final Duration PATIENCE = Duration.ofSeconds(15);
    static final Duration LONGEST = Duration.ofSeconds(10);
    static final Duration IDLE = Duration.ofSeconds(5);
    private static final long LOOK_EVERY = TimeUnit.MILLISECONDS.toNanos(250);

    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Condition> queue = new ArrayDeque<>();
    private final long patience;
    private final long longest;
    private final long idle;
    private @Nullable Writer holder;

    WriteTurns(Duration patience, Duration longest, Duration idle) {
        this.patience = patience.toNanos();
        this.longest = longest.toNanos();
        this.idle = idle.toNanos();
    }

    /** Waits for the turn of this writer, unless it has it, or another connection of this thread has. */
    void take(Writer writer) throws SQLException {
        lock.lock();
        try {
            Writer present = holder;
            if (present != writer && (present == null || !present.isOfThisThread())) {
                queueFor(writer);
            }
        } finally {
            lock.unlock();
        }
    }

    private void queueFor(Writer writer) throws SQLException {
        boolean interrupted = false;
        Condition ticket = lock.newCondition();
        queue.add(ticket);
        try {
            long began = System.nanoTime();
            while (!begins(writer, ticket)) {
                if (System.nanoTime() - began > patience) {
                    throw new SQLTimeoutException("The database is busy: another transaction is writing", "HYT00");
                }
                interrupted |= !await(ticket);
            }
        } finally {
            queue.remove(ticket);
            callNext();
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    void give(Writer writer) {
        lock.lock();
        try {
            if (holder == writer) {
                holder = null;
                callNext();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Wakes whoever waits longest, if the turn is free. */
    private void callNext() {
        Condition next = queue.peek();
        if (holder == null && next != null) {
            next.signal();
        }
    }

    private boolean begins(Writer writer, Condition ticket) throws SQLException {
        Writer present = holder;
        if (present != null && present.isOver(longest, idle) && present.lose()) {
            holder = null;
            callNext();
        }
        if (holder != null || queue.peek() != ticket) {
            return false;
        }
        writer.begin();
        holder = writer;
        return true;
    }

    /** False if the thread was interrupted meanwhile. */
    private static boolean await(Condition ticket) {
        try {
            // on time when signalled; by itself only to see whether the holder's turn is over
            long left = ticket.awaitNanos(LOOK_EVERY);
            return left <= LOOK_EVERY;
        } catch (InterruptedException e) {
            return false;
        }
    }
}
