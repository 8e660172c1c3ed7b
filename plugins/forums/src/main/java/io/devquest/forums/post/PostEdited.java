package io.devquest.forums.post;

import io.devquest.api.data.Id;
import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;
import io.devquest.api.view.Html;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The text of a post changed.
 *
 * @param mentioned the people its text names now and did not before
 */
@EventName("forums.post.edited")
public record PostEdited(
        Id topicId, Id postId, int number, Html html, int version, List<Id> mentioned, Instant editedAt)
        implements DomainEvent {

    /** Facts of earlier versions mention nobody. */
    public PostEdited {
        mentioned = mentioned == null ? List.of() : List.copyOf(mentioned);
    }

    @Override
    public Optional<Id> content() {
        return Optional.of(postId);
    }
}
