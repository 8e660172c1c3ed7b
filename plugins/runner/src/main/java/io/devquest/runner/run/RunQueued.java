package io.devquest.runner.run;

import io.devquest.api.data.Id;
import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;

/** A run waits for its turn. */
@EventName("runner.run.queued")
public record RunQueued(Id runId) implements DomainEvent {}
