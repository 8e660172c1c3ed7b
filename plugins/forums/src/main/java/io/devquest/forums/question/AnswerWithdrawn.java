package io.devquest.forums.question;

import io.devquest.api.data.Id;
import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;
import java.util.Optional;

/** An accepted answer is not the accepted one any more. */
@EventName("forums.answer.withdrawn")
public record AnswerWithdrawn(Id topicId, Id postId, int number) implements DomainEvent {

    @Override
    public Optional<Id> content() {
        return Optional.of(topicId);
    }
}
