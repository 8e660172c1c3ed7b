package io.devquest.snippets.review;

import io.devquest.api.data.Id;
import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;
import java.util.List;
import java.util.Optional;

/**
 * Somebody submitted a review: all that they had drafted on lines of a snippet, at once.
 *
 * @param commentId the first of its comments
 * @param others who has written in its threads before
 */
@EventName("snippets.review.submitted")
public record ReviewSubmitted(
        Id commentId,
        Id snippetId,
        String title,
        String url,
        String excerpt,
        Id authorId,
        Id snippetAuthorId,
        List<Id> others)
        implements DomainEvent {

    /** Copies the list. */
    public ReviewSubmitted {
        others = List.copyOf(others);
    }

    /** That these were said at once. */
    static ReviewSubmitted of(List<LineCommented> facts) {
        LineCommented first = facts.get(0);
        return new ReviewSubmitted(
                first.commentId(),
                first.snippetId(),
                first.title(),
                first.url(),
                first.excerpt(),
                first.authorId(),
                first.snippetAuthorId(),
                facts.stream()
                        .flatMap(fact -> fact.others().stream())
                        .distinct()
                        .toList());
    }

    @Override
    public Optional<Id> content() {
        return Optional.of(commentId);
    }
}
