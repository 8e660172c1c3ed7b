package io.devquest.engine.events;

import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;

/** Reads the name that a class of facts carries. */
final class EventNames {

    private static final int LONGEST = 100;

    private EventNames() {}

    static String of(Class<? extends DomainEvent> type) {
        EventName name = type.getAnnotation(EventName.class);
        if (name == null) {
            throw new IllegalArgumentException(type.getName() + " needs an @EventName to be published or heard.");
        }
        if (!type.isRecord()) {
            throw new IllegalArgumentException(type.getName() + " is a fact and must be a record.");
        }
        if (name.value().length() > LONGEST || !name.value().matches("[a-z0-9_]+(\\.[a-z0-9_-]+)+")) {
            throw new IllegalArgumentException("The event name '" + name.value()
                    + "' must look like 'forums.post.added' " + "and have at most " + LONGEST + " characters.");
        }
        return name.value();
    }
}
