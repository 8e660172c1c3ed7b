package io.devquest.engine.moderation.cases;

import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;

/**
 * Something waits for moderators, or does not any more.
 *
 * @param open how many cases are open
 */
@EventName("core.moderation.queue.changed")
record QueueChanged(long open) implements DomainEvent {}
