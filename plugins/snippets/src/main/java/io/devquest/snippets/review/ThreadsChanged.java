package io.devquest.snippets.review;

import io.devquest.api.data.Id;
import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;
import java.util.Optional;

/** What is said of the lines of a snippet, or the lines themselves, changed. Pages that are open read them again. */
@EventName("snippets.threads.changed")
public record ThreadsChanged(Id snippetId) implements DomainEvent {

    @Override
    public Optional<Id> content() {
        return Optional.of(snippetId);
    }
}
