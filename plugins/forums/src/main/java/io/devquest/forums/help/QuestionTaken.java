package io.devquest.forums.help;

import io.devquest.api.data.Id;
import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;
import io.devquest.forums.shared.Author;
import java.time.Instant;

/**
 * Somebody said that they are answering a question.
 *
 * @param askerId whose question it is
 * @param until when that is over unless they answer before
 */
@EventName("forums.question.taken")
public record QuestionTaken(Id topicId, String title, String url, Id askerId, Author by, Instant until)
        implements DomainEvent {}
