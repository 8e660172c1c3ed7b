package io.devquest.api.code;

import io.devquest.api.data.Id;
import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;

/**
 * A run has ended; published by the provider of {@link CodeRunner}, once for each run.
 *
 * @param runId which run
 * @param personId whose
 * @param purpose as in {@link CodeRequest}
 * @param verdict of the whole run
 */
@EventName("runner.run.finished")
public record RunFinished(Id runId, Id personId, String purpose, Verdict verdict) implements DomainEvent {}
