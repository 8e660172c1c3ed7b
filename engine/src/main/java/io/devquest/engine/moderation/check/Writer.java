package io.devquest.engine.moderation.check;

import io.devquest.api.data.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Somebody who wants to publish.
 *
 * @param recent what they published or wanted to within a day, the latest first
 */
record Writer(Id id, Instant joinedAt, int trustLevel, List<PastText> recent) {

    private static final Duration FIRST_DAY = Duration.ofDays(1);

    /** Nobody has had a reason yet to trust them. */
    boolean isNew() {
        return trustLevel == 0;
    }

    boolean firstDay(Instant now) {
        return now.isBefore(joinedAt.plus(FIRST_DAY));
    }
}
