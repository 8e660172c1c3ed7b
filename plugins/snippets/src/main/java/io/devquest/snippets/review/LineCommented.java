package io.devquest.snippets.review;

import io.devquest.api.data.Id;
import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;
import java.util.List;
import java.util.Optional;

/**
 * Somebody said something of lines of a snippet.
 *
 * @param others who has written in the thread before
 * @param reviewed true for a part of a review, of which {@link ReviewSubmitted} tells
 */
@EventName("snippets.comment.added")
public record LineCommented(
        Id commentId,
        Id snippetId,
        String title,
        String url,
        String excerpt,
        Id authorId,
        Id snippetAuthorId,
        List<Id> others,
        boolean reviewed)
        implements DomainEvent {

    /** Copies the list. */
    public LineCommented {
        others = List.copyOf(others);
    }

    @Override
    public Optional<Id> content() {
        return Optional.of(commentId);
    }
}
