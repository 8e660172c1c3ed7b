package io.devquest.engine.notifications;

import io.devquest.api.data.Cursor;
import io.devquest.api.data.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A group in somebody's centre.
 *
 * @param contentType the type of the object, if there is one
 */
record NotificationRow(
        Id id,
        String type,
        @Nullable Id object,
        @Nullable String contentType,
        @Nullable Id actor,
        int people,
        String title,
        String body,
        String url,
        boolean quiet,
        Instant createdAt,
        Instant changedAt,
        @Nullable Instant readAt) {

    Cursor cursor() {
        return Cursor.of(changedAt, id);
    }
}
