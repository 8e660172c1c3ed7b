package io.devquest.engine.comments;

import io.devquest.api.data.Id;
import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;
import io.devquest.api.view.Html;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Someone commented on something.
 *
 * @param itemAuthor who made the thing
 * @param parent the comment it replies to
 * @param answered who wrote the comment that was answered
 * @param mentioned the people its text names
 */
@EventName("core.comment.added")
public record CommentAdded(
        Id comment,
        String itemType,
        Id item,
        String itemTitle,
        Id itemAuthor,
        CommentAuthor author,
        @Nullable Id parent,
        @Nullable Id answered,
        List<Id> mentioned,
        Html html,
        int total,
        Instant createdAt)
        implements DomainEvent {

    @Override
    public Optional<Id> content() {
        return Optional.of(comment);
    }
}
