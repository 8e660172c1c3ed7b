package io.devquest.runner.sandbox;

import java.time.Duration;

/**
 * What came of an execution.
 *
 * @param end how it ended
 * @param output standard output, cut at the limit
 * @param errors standard error, cut at the limit
 * @param exitCode 128 and more for a signal
 * @param peak bytes of memory at most
 */
public record Executed(End end, byte[] output, byte[] errors, int exitCode, Duration cpu, Duration wall, long peak) {

    /** Why an execution ended. */
    public enum End {
        /** By itself, well or not. */
        EXITED,
        /** After too much time. */
        TIME,
        /** For want of memory. */
        MEMORY,
        /** After too much output. */
        OUTPUT,
        /** It never began: the sandbox could not be made. */
        NOT_STARTED
    }
}
