package io.devquest.snippets.wanted;

import io.devquest.api.data.Id;
import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;
import java.util.List;
import java.util.Optional;

/**
 * Somebody wants a review of a snippet.
 *
 * @param skills what a reviewer should know
 */
@EventName("snippets.review.wanted")
public record ReviewWanted(Id snippetId, String title, String url, Id authorId, List<String> skills)
        implements DomainEvent {

    /** Copies the list. */
    public ReviewWanted {
        skills = List.copyOf(skills);
    }

    @Override
    public Optional<Id> content() {
        return Optional.of(snippetId);
    }
}
