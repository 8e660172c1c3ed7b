package io.devquest.snippets.review;

import io.devquest.api.data.Id;
import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;

/** The author of a snippet took over what somebody suggested. */
@EventName("snippets.suggestion.applied")
public record SuggestionApplied(Id snippetId, String title, String url, Id by, Id suggestedBy, int revision)
        implements DomainEvent {}
