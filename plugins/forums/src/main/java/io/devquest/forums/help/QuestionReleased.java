package io.devquest.forums.help;

import io.devquest.api.data.Id;
import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;

/** Somebody who was answering a question has answered it or given it back. */
@EventName("forums.question.released")
public record QuestionReleased(Id topicId) implements DomainEvent {}
