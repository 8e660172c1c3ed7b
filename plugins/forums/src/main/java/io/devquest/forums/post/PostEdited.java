package io.devquest.forums.post;

import io.devquest.api.data.Id;
import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;
import io.devquest.api.view.Html;
import java.time.Instant;

/** The text of a post changed. */
@EventName("forums.post.edited")
public record PostEdited(Id topicId, Id postId, int number, Html html, int version, Instant editedAt)
        implements DomainEvent {}
