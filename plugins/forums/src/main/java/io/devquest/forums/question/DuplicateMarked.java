package io.devquest.forums.question;

import io.devquest.api.data.Id;
import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A question was found to have been asked before, or not to have been.
 *
 * @param duplicateOf the earlier topic; null if the mark was taken back
 */
@EventName("forums.topic.marked")
public record DuplicateMarked(Id topicId, @Nullable Id duplicateOf) implements DomainEvent {

    @Override
    public Optional<Id> content() {
        return Optional.of(topicId);
    }
}
