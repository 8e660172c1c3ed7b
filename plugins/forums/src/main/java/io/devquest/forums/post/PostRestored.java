package io.devquest.forums.post;

import io.devquest.api.data.Id;
import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;
import io.devquest.api.view.Html;
import java.util.Optional;

/** A deleted post was given back to readers. */
@EventName("forums.post.restored")
public record PostRestored(Id topicId, Id postId, int number, Html html, int version) implements DomainEvent {

    @Override
    public Optional<Id> content() {
        return Optional.of(postId);
    }
}
