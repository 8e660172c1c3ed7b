package io.devquest.snippets.review;

import io.devquest.api.data.Id;
import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;

/** Somebody has published the comments of a review at once. */
@EventName("snippets.review.submitted")
public record ReviewSubmitted(Id snippetId, Id by) implements DomainEvent {}
