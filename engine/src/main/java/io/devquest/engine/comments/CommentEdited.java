package io.devquest.engine.comments;

import io.devquest.api.data.Id;
import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;
import io.devquest.api.view.Html;
import java.util.List;
import java.util.Optional;

/**
 * Someone changed a comment.
 *
 * @param mentioned the people its text names now and did not before
 */
@EventName("core.comment.edited")
public record CommentEdited(
        Id comment, Id item, String itemTitle, Id author, List<Id> mentioned, Html html, int version)
        implements DomainEvent {

    @Override
    public Optional<Id> content() {
        return Optional.of(comment);
    }
}
