package io.devquest.api.job;

import java.time.Instant;

/**
 * Asks for work to be done later. To be called inside a transaction: if that rolls back, nothing was asked for. Tests
 * wait for the work itself; the clock of a test decides nothing here but {@code at}.
 */
public interface JobQueue {

    /**
     * Asks for a job as soon as possible.
     *
     * @throws IllegalArgumentException if the plugin has not declared the job, or the data has more than 100,000
     *     characters as JSON
     * @throws IllegalStateException outside a transaction
     */
    <D extends Record> void add(Job<D> job, D data);

    /**
     * Asks for a job of which there is one with that key at most. While one waits, the newest data and the earlier time
     * are taken; if one runs already, it runs once more; one that had failed begins anew.
     *
     * @param key at most 200 characters, not empty
     * @param at not before that time of {@link io.devquest.api.Engine#clock}
     */
    <D extends Record> void add(Job<D> job, String key, D data, Instant at);

    /**
     * Takes back what was asked for with that key, if it does not run yet.
     *
     * @return false if there is none or it runs
     */
    boolean remove(Job<?> job, String key);
}
