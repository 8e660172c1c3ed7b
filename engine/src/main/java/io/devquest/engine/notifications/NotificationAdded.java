package io.devquest.engine.notifications;

import io.devquest.api.data.Id;
import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has a new notification, or more of one that they have not read yet.
 *
 * @param unread how many count now, at most 100
 * @param text what is shown
 * @param url leads to what it is about and marks it as read
 * @param object the content item it is about, if any
 * @param quiet true if it does not count
 */
@EventName("core.notification.added")
record NotificationAdded(
        long unread,
        Id id,
        String type,
        String text,
        String url,
        String icon,
        @Nullable Id object,
        boolean quiet) implements DomainEvent {

    /** The text has the title of the object. */
    @Override
    public Optional<Id> content() {
        return Optional.ofNullable(object);
    }
}
