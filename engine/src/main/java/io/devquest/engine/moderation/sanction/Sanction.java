package io.devquest.engine.moderation.sanction;

import io.devquest.api.data.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something imposed on a person.
 *
 * @param kind warning, silence, suspension or ban
 * @param rule the rule of the community it is about
 * @param caseId the case it was decided in, if it was
 * @param endsAt null if it has no end
 * @param liftedAt null unless it was taken back
 * @param holds true if it has neither ended nor been lifted
 */
public record Sanction(
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
        @Nullable String liftedFor,
        boolean holds) {}
