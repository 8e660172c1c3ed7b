package io.devquest.forums.post;

import io.devquest.api.data.Id;
import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;
import io.devquest.api.view.Html;
import io.devquest.forums.shared.Author;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Someone wrote a post. */
@EventName("forums.post.added")
public record PostAdded(
        Id topicId,
        String topicTitle,
        Id postId,
        int number,
        Author author,
        @Nullable Id replyTo,
        @Nullable Integer replyToNumber,
        Html html,
        int version,
        Instant createdAt)
        implements DomainEvent {}
