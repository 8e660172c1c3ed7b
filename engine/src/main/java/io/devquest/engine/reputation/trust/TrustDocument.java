package io.devquest.engine.reputation.trust;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody stands.
 *
 * @param level 0 to 4
 * @param fixed true if the level was decided by hand
 * @param since when the level was reached; null from the start
 * @param needs what counts for the next level; empty if there is none that can be earned
 * @param windowDays only the last so many days count for it; 0 if everything does
 * @param changes the latest steps, the newest first
 */
public record TrustDocument(
        int level, boolean fixed, @Nullable Instant since, List<Need> needs, long windowDays, List<Change> changes) {

    /**
     * One thing that counts.
     *
     * @param measure {@code days}, {@code opened}, {@code parts}, {@code minutes}, {@code taken_part}, {@code given} or
     *     {@code received}
     */
    public record Need(String measure, long has, long asked) {

        public boolean met() {
            return has >= asked;
        }
    }

    /**
     * A step.
     *
     * @param why {@code earned}, {@code lost} or {@code hand}
     */
    public record Change(int fromLevel, int toLevel, String why, Instant at) {

        static Change of(TrustChange change) {
            return new Change(change.fromLevel(), change.toLevel(), change.why(), change.changedAt());
        }
    }
}
