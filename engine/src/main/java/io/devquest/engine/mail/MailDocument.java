package io.devquest.engine.mail;

import io.devquest.api.data.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail in JSON and on the administrators' page; what it says is not for them.
 *
 * @param state waiting, failed or sent
 * @param nextAttemptAt when it is tried again; null if it is not
 * @param reason why the last attempt failed; null if it did not
 */
public record MailDocument(
        Id id,
        String recipient,
        String subject,
        String state,
        int attempts,
        Instant createdAt,
        @Nullable Instant sentAt,
        @Nullable Instant nextAttemptAt,
        @Nullable String reason) {

    static MailDocument of(MailRow row) {
        return new MailDocument(
                row.id(),
                row.recipient(),
                row.subject(),
                row.state().word(),
                row.attempts(),
                row.createdAt(),
                row.sentAt(),
                row.nextAttemptAt(),
                row.failedReason());
    }

    /** True if it can be sent once more: it was not taken so far. */
    public boolean again() {
        return reason != null;
    }
}
