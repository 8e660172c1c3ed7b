package io.devquest.forums.post;

import io.devquest.api.data.Id;
import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;

/** A post was taken from readers; its number stays. */
@EventName("forums.post.deleted")
public record PostDeleted(Id topicId, Id postId, int number, Id deletedBy) implements DomainEvent {}
