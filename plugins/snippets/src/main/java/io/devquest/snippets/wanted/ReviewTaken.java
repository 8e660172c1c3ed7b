package io.devquest.snippets.wanted;

import io.devquest.api.data.Id;
import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;
import java.util.Optional;

/** Somebody has taken on the review of a snippet. */
@EventName("snippets.review.taken")
public record ReviewTaken(Id snippetId, String title, String url, Id authorId, Id by) implements DomainEvent {

    @Override
    public Optional<Id> content() {
        return Optional.of(snippetId);
    }
}
