package io.devquest.forums.topic;

import io.devquest.api.data.Id;
import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;
import org.jspecify.annotations.Nullable;

/**
 * A topic was taken from readers; moderators still see it.
 *
 * @param deletedBy empty if reports did
 */
@EventName("forums.topic.deleted")
public record TopicDeleted(Id topicId, @Nullable Id deletedBy) implements DomainEvent {}
