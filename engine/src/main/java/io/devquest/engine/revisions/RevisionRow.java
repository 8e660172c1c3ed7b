package io.devquest.engine.revisions;

import io.devquest.api.data.Id;
import io.devquest.api.revision.Revision;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of core.revision. */
record RevisionRow(
        Id content,
        int number,
        @Nullable Id author,
        String title,
        String body,
        String reason,
        Instant createdAt,
        @Nullable Instant redactedAt) {

    static RevisionRow of(Id content, int number, Revision text) {
        return new RevisionRow(
                content, number, text.author(), text.title(), text.body(), text.reason(), text.at(), null);
    }

    boolean redacted() {
        return redactedAt != null;
    }

    /** As everybody may have it. */
    Revision shown() {
        return new Revision(
                number, author, redacted() ? "" : title, redacted() ? "" : body, redacted() ? "" : reason, createdAt);
    }

    Revision whole() {
        return new Revision(number, author, title, body, reason, createdAt);
    }
}
