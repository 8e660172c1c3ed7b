package io.devquest.forums.topic;

import io.devquest.api.data.Id;
import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;
import java.util.List;
import java.util.Optional;

/** The title or the tags of a topic changed. */
@EventName("forums.topic.edited")
public record TopicEdited(Id topicId, String title, String url, List<String> tags, int version) implements DomainEvent {

    @Override
    public Optional<Id> content() {
        return Optional.of(topicId);
    }
}
