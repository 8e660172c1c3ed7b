package io.devquest.engine.moderation.appeal;

import io.devquest.api.data.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's wish that a decision about them is looked at again.
 *
 * @param target the case or sanction it is about
 * @param kind case or sanction
 * @param name who made it
 * @param state open, upheld or overturned
 * @param answer why, in the words of the second moderator
 */
record Appeal(
        Id id,
        Id target,
        String kind,
        String name,
        String text,
        String state,
        @Nullable Instant decidedAt,
        @Nullable String answer,
        Instant filedAt) {

    static Appeal of(AppealRow row, String name) {
        return new Appeal(
                row.id(),
                row.target(),
                row.kind(),
                name,
                row.text(),
                row.state(),
                row.decidedAt(),
                row.answer(),
                row.filedAt());
    }
}
