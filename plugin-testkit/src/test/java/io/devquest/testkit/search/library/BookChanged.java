package io.devquest.testkit.search.library;

import io.devquest.api.data.Id;
import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;
import java.util.Optional;

/** A book has another text. */
@EventName("library.book.changed")
record BookChanged(Id book) implements DomainEvent {

    @Override
    public Optional<Id> content() {
        return Optional.of(book);
    }
}
