package io.devquest.engine.jobs;

import java.time.Instant;
import java.util.Locale;

/**
 * How a run ended.
 *
 * @param reason a sentence for the administrator; empty if it is done
 */
record Outcome(Result result, Instant startedAt, long millis, String reason) {

    private static final int LONGEST = 1_000;

    Outcome {
        reason = reason.length() > LONGEST ? reason.substring(0, LONGEST - 1) + "…" : reason;
    }

    /** What became of it. */
    enum Result {
        DONE,
        FAILED,
        CANCELLED,
        /** The plugin or the node went; it begins anew elsewhere or later. */
        STOPPED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Quick success is the rule and not worth a line in the history. */
    boolean notable() {
        return result == Result.FAILED || result == Result.CANCELLED || millis >= 1_000;
    }
}
