package io.devquest.engine.moderation.appeal;

import io.devquest.api.data.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was decided about a person, as they see it.
 *
 * @param kind case or sanction
 * @param what the action that was decided, or the sanction
 * @param subjectType of a case what it is about; empty of a sanction
 * @param title of a case what the thing is called
 * @param endsAt of a sanction its end; null if it has none
 * @param appealUntil null if it cannot be appealed any more
 * @param appeal what they have asked for already
 */
record OwnLine(
        Id id,
        String kind,
        String what,
        String subjectType,
        String title,
        String excerpt,
        String rule,
        String reason,
        Instant decidedAt,
        @Nullable Instant endsAt,
        boolean holds,
        @Nullable Instant appealUntil,
        @Nullable Appeal appeal) {}
