package io.devquest.forums.post;

import io.devquest.api.data.Id;
import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;
import org.jspecify.annotations.Nullable;

/**
 * A post was taken from readers; its number stays.
 *
 * @param deletedBy empty if reports did
 */
@EventName("forums.post.deleted")
public record PostDeleted(
        Id topicId, Id postId, int number, @Nullable Id deletedBy) implements DomainEvent {}
