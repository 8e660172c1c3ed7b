package io.devquest.engine.mail;

import io.devquest.api.data.Id;
import java.time.Instant;

/**
 * A mail to be sent.
 *
 * @param headers beside the usual ones, a line for each
 * @param attempts how often it was tried before
 */
record QueuedMail(
        Id id,
        String recipient,
        String subject,
        String headers,
        String bodyText,
        String bodyHtml,
        Instant createdAt,
        int attempts) {

    // what mail says is between us and those who get it
    @Override
    public String toString() {
        return "QueuedMail[id=" + id + ", attempts=" + attempts + "]";
    }
}
