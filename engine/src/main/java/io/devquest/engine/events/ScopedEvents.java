package io.devquest.engine.events;

import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.Events;
import io.devquest.engine.scope.Scope;
import java.util.Optional;

/** The log as one owner sees it. */
record ScopedEvents(Scope scope, EventLog log) implements Events {

    @Override
    public void publish(DomainEvent event) {
        log.append(scope, event, Optional.empty());
    }

    @Override
    public void publish(DomainEvent event, String channel) {
        log.append(scope, event, Optional.of(channel));
    }

    @Override
    public long position(String channel) {
        return log.position(channel);
    }
}
