package io.devquest.engine.data;

import io.devquest.api.data.Database;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Transactions bound to the thread, shared by the mappers of all owners. */
public final class Transactions implements Database {

    private static final Logger log = LoggerFactory.getLogger(Transactions.class);

    private final DataSource source;
    // not static: two instances in one process, as in tests, have nothing to do with each other
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<@Nullable Transaction> current = new ThreadLocal<>();

    private final AtomicLong changes = new AtomicLong();
    private final Undisturbed undisturbed = new Undisturbed();

    @Inject
    public Transactions(DataSource source) {
        this.source = source;
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        Transaction outer = current.get();
        if (outer == null) {
            return inNew(false, work);
        }
        if (outer.readOnly()) {
            throw new IllegalStateException("A transaction that may write cannot join one that only reads; "
                    + "open the writing transaction first.");
        }
        return join(outer, work);
    }

    @Override
    public <T> T inReadOnly(Supplier<T> work) {
        Transaction outer = current.get();
        return outer == null ? inNew(true, work) : join(outer, work);
    }

    /** True if this thread is in a transaction, be it read-only. */
    public boolean active() {
        return current.get() != null;
    }

    /** Throws unless this thread is in a transaction that may write. */
    public void requireActive() {
        Transaction transaction = current.get();
        if (transaction == null || transaction.readOnly()) {
            throw new IllegalStateException("This must be called inside database.inTransaction(…), "
                    + "so that it commits together with the change it belongs to.");
        }
    }

    /**
     * Runs the action right after this thread's transaction has committed, on this thread, its connection given back;
     * never if it rolls back.
     */
    public void afterCommit(Runnable action) {
        requireActive();
        Transaction transaction = current.get();
        if (transaction != null) {
            transaction.afterCommit().add(action);
        }
    }

    /**
     * What is gathered while this thread's transaction lasts, one of each kind, and used late in it, still inside.
     *
     * @param fresh makes an empty one when it is asked for first
     * @param atTheEnd called once before the commit; never if the transaction rolls back before
     */
    public <T> T gathered(Class<T> kind, Supplier<T> fresh, Consumer<T> atTheEnd) {
        requireActive();
        return current().orElseThrow().gathered(kind, fresh, atTheEnd);
    }

    /**
     * Counts the changes this node has committed. If it is the same before and after, nothing that was read in between
     * was changed by this node.
     */
    public long changes() {
        return changes.get();
    }

    /** What interrupts threads that may be inside the database. */
    public Undisturbed undisturbed() {
        return undisturbed;
    }

    /** The database outside these transactions, for a library with its own SQL; its threads may be interrupted safely. */
    public DataSource besides() {
        return new UndisturbedSource(source, undisturbed).proxy();
    }

    void changed() {
        changes.incrementAndGet();
    }

    Optional<Transaction> current() {
        return Optional.ofNullable(current.get());
    }

    private static <T> T join(Transaction transaction, Supplier<T> work) {
        boolean done = false;
        try {
            T result = work.get();
            done = true;
            return result;
        } finally {
            if (!done) {
                transaction.setRollbackOnly();
            }
        }
    }

    private <T> T inNew(boolean readOnly, Supplier<T> work) {
        Transaction transaction = new Transaction(source, readOnly);
        current.set(transaction);
        T result;
        try {
            result = work.get();
            if (!transaction.rollbackOnly()) {
                transaction.beforeCommit().forEach(Runnable::run);
            }
        } catch (Throwable e) {
            current.remove();
            rollBack(transaction, e);
            throw e;
        }
        current.remove();
        end(transaction, true);
        if (transaction.rollbackOnly()) {
            throw new IllegalStateException("The transaction was rolled back, because something in it had failed "
                    + "and the failure was swallowed.");
        }
        runAfterCommit(transaction);
        return result;
    }

    private void runAfterCommit(Transaction transaction) {
        if (transaction.written()) {
            changed();
        }
        transaction.afterCommit().forEach(Transactions::runSafely);
        if (transaction.written()) {
            // what these actions brought up to date in memory is a change as well
            changed();
        }
    }

    private void end(Transaction transaction, boolean commit) {
        boolean entered = undisturbed.enter();
        try {
            transaction.end(commit);
        } finally {
            if (entered) {
                undisturbed.leave();
            }
        }
    }

    private void rollBack(Transaction transaction, Throwable reason) {
        try {
            end(transaction, false);
        } catch (RuntimeException e) {
            reason.addSuppressed(e);
        }
    }

    private static void runSafely(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException | LinkageError e) {
            log.error("An action after the commit failed", e);
        }
    }
}
