package io.devquest.forums.question;

import io.devquest.api.data.Id;
import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;
import io.devquest.forums.shared.Author;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody accepted an answer to a question; an earlier one is not the accepted one any more.
 *
 * @param answererId who wrote the answer
 * @param by who accepted it
 */
@EventName("forums.answer.accepted")
public record AnswerAccepted(
        Id topicId, String title, Id postId, int number, Id answererId, Author by, Instant acceptedAt)
        implements DomainEvent {

    @Override
    public Optional<Id> content() {
        return Optional.of(topicId);
    }
}
