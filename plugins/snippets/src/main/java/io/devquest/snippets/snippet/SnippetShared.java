package io.devquest.snippets.snippet;

import io.devquest.api.data.Id;
import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody shared a snippet.
 *
 * @param forkedFrom the author of the snippet it is a fork of; null if it is none
 */
@EventName("snippets.snippet.shared")
public record SnippetShared(
        Id snippetId,
        String title,
        String url,
        Id authorId,
        @Nullable Id forkOf,
        @Nullable Id forkedFrom) implements DomainEvent {

    @Override
    public Optional<Id> content() {
        return Optional.of(snippetId);
    }
}
