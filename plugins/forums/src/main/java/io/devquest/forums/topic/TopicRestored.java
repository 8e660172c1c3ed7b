package io.devquest.forums.topic;

import io.devquest.api.data.Id;
import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;
import org.jspecify.annotations.Nullable;

/** A deleted topic was given back to readers. */
@EventName("forums.topic.restored")
public record TopicRestored(Id topicId, @Nullable Id restoredBy) implements DomainEvent {}
