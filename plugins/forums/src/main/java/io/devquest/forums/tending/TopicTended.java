package io.devquest.forums.tending;

import io.devquest.api.data.Id;
import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;
import io.devquest.forums.shared.Author;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something was done to a topic. It names no other board and no other topic: not everybody may know of those.
 *
 * @param lineId its line in the log of the topic
 * @param deed one word for it, such as {@code closed}
 * @param by who did it; null if time did
 * @param number the number of the post below which its line stands
 */
@EventName("forums.topic.tended")
public record TopicTended(
        Id topicId,
        Id lineId,
        String deed,
        @Nullable Author by,
        Instant at,
        int number,
        @Nullable Instant until,
        @Nullable Integer amount,
        String reason)
        implements DomainEvent {}
