package io.devquest.forums.topic;

import io.devquest.api.data.Id;
import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;

/** What a question lacked was said, or is not asked for any more. */
@EventName("forums.info.given")
public record InfoGiven(Id topicId) implements DomainEvent {}
