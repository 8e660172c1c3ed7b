package io.devquest.engine.events;

import io.devquest.api.data.Id;
import java.time.Instant;

/**
 * A fact that a reader could not handle, in JSON and on the administrators' page.
 *
 * @param reader as in {@link ReaderDocument}
 * @param event its id in the log
 * @param attempts how often it was tried
 * @param reason why the last attempt failed
 * @param parkedAt when that was
 */
public record ParkedFact(
        String reader, Id event, String name, int attempts, String reason, Instant parkedAt, Instant publishedAt) {

    ParkedFact withKey() {
        return new ParkedFact(ReaderDocument.key(reader), event, name, attempts, reason, parkedAt, publishedAt);
    }
}
