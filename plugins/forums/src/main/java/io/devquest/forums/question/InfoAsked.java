package io.devquest.forums.question;

import io.devquest.api.data.Id;
import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;
import io.devquest.forums.shared.Author;

/**
 * Somebody needs to know more before they can answer.
 *
 * @param askerId whose question it is
 */
@EventName("forums.info.asked")
public record InfoAsked(Id topicId, String title, String url, Id askerId, Author by) implements DomainEvent {}
