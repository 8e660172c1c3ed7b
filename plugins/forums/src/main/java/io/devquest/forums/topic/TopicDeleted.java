package io.devquest.forums.topic;

import io.devquest.api.data.Id;
import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;

/** A topic was taken from readers; moderators still see it. */
@EventName("forums.topic.deleted")
public record TopicDeleted(Id topicId, Id deletedBy) implements DomainEvent {}
