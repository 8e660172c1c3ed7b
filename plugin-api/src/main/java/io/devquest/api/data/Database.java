package io.devquest.api.data;

import java.util.function.Supplier;

/**
 * Transactions over the community's one database. A transaction belongs to the thread; mappers, events and reputation
 * called inside it commit together or not at all, whichever plugin or engine part they belong to.
 *
 * <p>Keep transactions short and never call out (mail, HTTP) inside one. Test on both databases with the test kit's
 * {@code @OnEveryDatabase}.
 */
public interface Database {

    /**
     * Runs work in a transaction: commits when it returns, rolls back when it throws. Inside a transaction it joins
     * that one; if the joined work throws, the whole transaction can only roll back. Isolation is read committed.
     *
     * @param work called once, on this thread
     * @return what the work returned
     * @throws IllegalStateException if joined work had failed earlier and the failure was swallowed
     */
    <T> T inTransaction(Supplier<T> work);

    /** As {@link #inTransaction(Supplier)}, for work without a result. */
    default void inTransaction(Runnable work) {
        inTransaction(() -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    /** Runs reads on one connection and never commits a change; inside a transaction it joins that one. */
    <T> T inReadOnly(Supplier<T> work);
}
