package io.devquest.engine.revisions;

import io.devquest.api.people.Person;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version in a list.
 *
 * @param author null once the account is removed
 * @param redacted true if moderators have taken its text from readers
 */
public record RevisionDocument(int number, @Nullable Person author, String reason, Instant at, boolean redacted) {

    static RevisionDocument of(RevisionRow row, @Nullable Person author, boolean moderator) {
        String reason = row.redacted() && !moderator ? "" : row.reason();
        return new RevisionDocument(row.number(), author, reason, row.createdAt(), row.redacted());
    }
}
