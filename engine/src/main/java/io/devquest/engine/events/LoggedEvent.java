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
 */
public record LoggedEvent(
        Id id, String owner, String name, Optional<String> channel, long seq, String data, Instant at) {}
