package io.devquest.engine.comments;

import io.devquest.api.data.Id;
import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;
import io.devquest.api.view.Html;
import java.util.Optional;

/** A comment was given back. */
@EventName("core.comment.restored")
public record CommentRestored(Id comment, Id item, Html html, int version, int total) implements DomainEvent {

    @Override
    public Optional<Id> content() {
        return Optional.of(comment);
    }
}
