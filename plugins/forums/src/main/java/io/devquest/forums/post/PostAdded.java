package io.devquest.forums.post;

import io.devquest.api.data.Id;
import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;
import io.devquest.api.view.Html;
import io.devquest.forums.shared.Author;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Someone wrote a post.
 *
 * @param replyToAuthor who wrote the post it replies to
 * @param mentioned the people its text names
 */
@EventName("forums.post.added")
public record PostAdded(
        Id topicId,
        String topicTitle,
        Id postId,
        int number,
        Author author,
        @Nullable Id replyTo,
        @Nullable Integer replyToNumber,
        @Nullable Id replyToAuthor,
        List<Id> mentioned,
        Html html,
        int version,
        Instant createdAt)
        implements DomainEvent {

    /** Facts of earlier versions mention nobody. */
    public PostAdded {
        mentioned = mentioned == null ? List.of() : List.copyOf(mentioned);
    }

    @Override
    public Optional<Id> content() {
        return Optional.of(postId);
    }
}
