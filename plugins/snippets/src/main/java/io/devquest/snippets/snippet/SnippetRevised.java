package io.devquest.snippets.snippet;

import io.devquest.api.data.Id;
import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;
import java.util.Optional;

/** Somebody changed a snippet; its revision may be the one before. */
@EventName("snippets.snippet.revised")
public record SnippetRevised(Id snippetId, String title, String url, Id authorId, int revision) implements DomainEvent {

    @Override
    public Optional<Id> content() {
        return Optional.of(snippetId);
    }
}
