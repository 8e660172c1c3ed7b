package io.devquest.engine.moderation.sanction;

import io.devquest.api.data.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of core.sanction.
 *
 * @param endsAt null if it has no end
 */
record SanctionRow(
        Id id,
        Id account,
        String kind,
        String rule,
        String reason,
        @Nullable Id caseId,
        @Nullable Id imposedBy,
        Instant imposedAt,
        @Nullable Instant endsAt,
        @Nullable Instant liftedAt,
        @Nullable String liftedFor) {

    boolean holds(Instant now) {
        return liftedAt == null && (endsAt == null || endsAt.isAfter(now));
    }

    Sanction sanction(Instant now) {
        return new Sanction(
                id, account, kind, rule, reason, caseId, imposedBy, imposedAt, endsAt, liftedAt, liftedFor, holds(now));
    }
}
