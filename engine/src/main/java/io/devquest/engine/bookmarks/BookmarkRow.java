package io.devquest.engine.bookmarks;

import io.devquest.api.data.Cursor;
import io.devquest.api.data.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of core.bookmark. */
record BookmarkRow(
        Id id,
        Id account,
        Id item,
        String itemType,
        String note,
        @Nullable Instant remindAt,
        @Nullable Instant remindedAt,
        Instant createdAt) {

    Cursor cursor() {
        return Cursor.of(id);
    }
}
