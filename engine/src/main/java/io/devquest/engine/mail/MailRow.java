package io.devquest.engine.mail;

import io.devquest.api.data.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is kept of a mail, without its content. */
record MailRow(
        Id id,
        String recipient,
        String subject,
        Instant createdAt,
        int attempts,
        @Nullable Instant nextAttemptAt,
        @Nullable Instant sentAt,
        @Nullable Instant failedAt,
        @Nullable String failedReason) {

    MailState state() {
        return sentAt != null ? MailState.SENT : failedAt != null ? MailState.FAILED : MailState.WAITING;
    }
}
