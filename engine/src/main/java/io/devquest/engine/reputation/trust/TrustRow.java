package io.devquest.engine.reputation.trust;

import io.devquest.api.data.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's level and all that is counted of them, ever and in the window that the third level looks at.
 *
 * @param fixed true if the level was decided by hand
 * @param sanctions how often they were silenced or kept out in that window
 * @param since when they reached the level; null if they have had it from the start
 */
record TrustRow(
        Id account,
        int level,
        boolean fixed,
        @Nullable Instant since,
        long days,
        long opened,
        long parts,
        long seconds,
        long takenPart,
        long given,
        long received,
        long recentDays,
        long recentOpened,
        long recentParts,
        long recentSeconds,
        long recentTakenPart,
        long sanctions) {

    Measured ever() {
        return Measured.of(days, opened, parts, seconds, takenPart, given, received);
    }

    Measured recent() {
        return Measured.of(recentDays, recentOpened, recentParts, recentSeconds, recentTakenPart, given, received);
    }
}
