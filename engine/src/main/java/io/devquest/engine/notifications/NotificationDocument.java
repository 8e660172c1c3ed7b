package io.devquest.engine.notifications;

import io.devquest.api.data.Id;
import io.devquest.api.people.Person;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A notification, or several that are shown as one.
 *
 * @param text one line that says it all
 * @param title what it is about
 * @param body a few lines of text; may be empty
 * @param url leads to what it is about and marks it as read
 * @param object the content item it is about, if any
 * @param actor the latest who acted, if anybody did
 * @param people how many acted
 * @param quiet true if it does not count as unread
 */
public record NotificationDocument(
        Id id,
        String type,
        String icon,
        String text,
        String title,
        String body,
        String url,
        @Nullable Id object,
        @Nullable Face actor,
        int people,
        boolean quiet,
        boolean read,
        Instant createdAt,
        Instant changedAt) {

    /** Somebody who acted. */
    public record Face(Id id, String name, String displayName, String url, String avatarUrl) {

        static Face of(Person person) {
            return new Face(person.id(), person.name(), person.displayName(), person.url(), person.avatarUrl());
        }
    }
}
