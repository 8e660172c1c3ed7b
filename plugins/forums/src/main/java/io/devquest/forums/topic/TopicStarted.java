package io.devquest.forums.topic;

import io.devquest.api.data.Id;
import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;
import io.devquest.forums.shared.Author;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Someone started a topic.
 *
 * @param mentioned the people its first post names
 */
@EventName("forums.topic.started")
public record TopicStarted(
        Id topicId,
        Id boardId,
        String boardTitle,
        String title,
        String url,
        List<String> tags,
        Author author,
        List<Id> mentioned,
        Instant createdAt)
        implements DomainEvent {

    /** Facts of earlier versions mention nobody and do not name the board. */
    public TopicStarted {
        mentioned = mentioned == null ? List.of() : List.copyOf(mentioned);
        boardTitle = boardTitle == null ? "" : boardTitle;
    }

    @Override
    public Optional<Id> content() {
        return Optional.of(topicId);
    }
}
