package io.devquest.forums.help;

import io.devquest.api.data.Id;
import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;

/**
 * Somebody said that they have the problem of a question as well, or took that back.
 *
 * @param count how many have it now, the asker not among them
 */
@EventName("forums.problem.counted")
public record SameProblemCounted(Id topicId, int count) implements DomainEvent {}
