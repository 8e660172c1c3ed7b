package io.devquest.engine.search;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the index of this node is.
 *
 * @param state ready; building, while it is made or made anew; failed
 * @param complete false while there is none yet that holds everything
 * @param documents how many things can be found
 * @param position up to which place of the event log they are known
 * @param behind how many facts of the log are still to be looked at
 * @param lastFactAt when the last fact that was looked at happened; null if the log does not hold it any more
 * @param done how many things the new index has while it is built
 * @param total how many it will have about
 * @param problem what failed last; null if nothing did
 */
public record SearchState(
        String state,
        boolean complete,
        long documents,
        long position,
        long behind,
        @Nullable Instant lastFactAt,
        long done,
        long total,
        @Nullable String problem) {

    static final String READY = "ready";
    static final String BUILDING = "building";
    static final String FAILED = "failed";

    /** How far a new index has come, 0 to 100. */
    public long percent() {
        return total == 0 ? 0 : Math.min(100, done * 100 / total);
    }
}
