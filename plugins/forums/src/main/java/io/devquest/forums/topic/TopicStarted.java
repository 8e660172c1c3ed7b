package io.devquest.forums.topic;

import io.devquest.api.data.Id;
import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;
import io.devquest.forums.shared.Author;
import java.time.Instant;
import java.util.List;

/** Someone started a topic. */
@EventName("forums.topic.started")
public record TopicStarted(
        Id topicId, Id boardId, String title, String url, List<String> tags, Author author, Instant createdAt)
        implements DomainEvent {}
