package io.devquest.engine.moderation.cases;

import io.devquest.api.data.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A decision, as the person it is about sees it. Who reported is not in it.
 *
 * @param subjectType what it is about: the name of a content type, person or group
 * @param action what was decided
 * @param rule the rule of the community it is about
 * @param note why, in the words of the moderator
 * @param overturned true if an appeal took it back
 */
public record DecidedCase(
        Id id,
        String subjectType,
        String title,
        String excerpt,
        @Nullable Id author,
        @Nullable Id decidedBy,
        Instant decidedAt,
        String action,
        String rule,
        String note,
        boolean overturned) {

    static DecidedCase of(CaseRow row) {
        return new DecidedCase(
                row.id(),
                row.subjectType(),
                row.title(),
                row.excerpt(),
                row.author(),
                row.decidedBy(),
                row.decidedAt() == null ? row.openedAt() : row.decidedAt(),
                row.action() == null ? "" : row.action(),
                row.rule() == null ? "" : row.rule(),
                row.note() == null ? "" : row.note(),
                row.overturned());
    }
}
