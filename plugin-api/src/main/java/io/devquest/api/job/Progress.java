package io.devquest.api.job;

/**
 * How far a run has come, for the administrator, and whether it should end. Given to a job while it runs; any thread may
 * call it, cheaply. What it is told reaches the administrator within about a second.
 */
public interface Progress {

    /**
     * Says how much is done.
     *
     * @param done from 0
     * @param total at least {@code done}; 0 if nobody knows
     */
    void at(long done, long total);

    /** Says what is being done, in at most 200 characters. */
    void says(String words);

    /**
     * True if the run should end now: an administrator cancelled it, its time is over, or the plugin or the node stops.
     * The thread of the run was interrupted then as well. A job that runs for long asks between its steps and returns.
     */
    boolean stopping();
}
