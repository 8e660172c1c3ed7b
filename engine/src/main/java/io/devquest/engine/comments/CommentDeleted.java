package io.devquest.engine.comments;

import io.devquest.api.data.Id;
import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;
import org.jspecify.annotations.Nullable;

/**
 * A comment was taken away.
 *
 * @param by who did it; null if enough reports did
 */
@EventName("core.comment.deleted")
public record CommentDeleted(Id comment, Id item, @Nullable Id by, int total) implements DomainEvent {}
