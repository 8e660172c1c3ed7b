package io.devquest.engine.events;

import io.devquest.api.data.Id;
import java.time.Instant;
import java.util.Optional;

/**
 * A fact in the log.
 *
 * @param owner who published it
 * @param channel the live channel it went to, if any
 * @param seq its number in the channel from 1, 0 without a channel
 * @param data its components as JSON text
 * @param content the content item whose text it carries, if any
 */
public record LoggedEvent(
        Id id,
        String owner,
        String name,
        Optional<String> channel,
        long seq,
        String data,
        Instant at,
        Optional<Id> content) {

    /** What a fact is called on the hub while the item whose text it carries is hidden or removed. */
    public static final String WITHHELD = "core.withheld";

    LoggedEvent withheld() {
        return new LoggedEvent(id, owner, WITHHELD, channel, seq, "{}", at, Optional.empty());
    }
}
