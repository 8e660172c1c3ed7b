package io.devquest.engine.ratings;

import io.devquest.api.data.Id;
import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;
import io.devquest.api.rating.RatingSummary;

/** Somebody rated something, changed it or took it back. Who, is nobody's business. */
@EventName("core.rating.changed")
public record RatingChanged(Id item, String itemType, RatingSummary summary) implements DomainEvent {}
