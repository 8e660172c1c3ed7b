package io.devquest.engine.search;

import io.devquest.api.data.Id;
import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;
import java.util.Optional;

/** A paper has another text. */
@EventName("stack.paper.changed")
record PaperChanged(Id paper) implements DomainEvent {

    @Override
    public Optional<Id> content() {
        return Optional.of(paper);
    }
}
