package io.devquest.snippets.review;

import io.devquest.api.data.Id;
import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;
import java.util.Optional;

/** Somebody changed what they had said of lines of a snippet. */
@EventName("snippets.comment.edited")
public record CommentEdited(Id commentId, Id snippetId, Id authorId, int version) implements DomainEvent {

    @Override
    public Optional<Id> content() {
        return Optional.of(commentId);
    }
}
