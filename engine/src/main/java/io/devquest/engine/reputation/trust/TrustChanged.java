package io.devquest.engine.reputation.trust;

import io.devquest.api.data.Id;
import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;

/**
 * Somebody has another trust level.
 *
 * @param why {@code earned}, {@code lost} or {@code hand}
 */
@EventName("core.trust.changed")
record TrustChanged(Id personId, int fromLevel, int toLevel, String why) implements DomainEvent {}
