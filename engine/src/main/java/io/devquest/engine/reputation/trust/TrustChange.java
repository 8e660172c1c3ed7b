package io.devquest.engine.reputation.trust;

import io.devquest.api.data.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step up or down.
 *
 * @param why {@code earned}, {@code lost} or {@code hand}
 * @param decider who decided it by hand
 */
record TrustChange(
        Id id,
        int fromLevel,
        int toLevel,
        String why,
        @Nullable Id decider,
        Instant changedAt) {}
