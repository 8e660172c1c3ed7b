package io.devquest.engine.bookmarks;

import io.devquest.api.content.ContentItem;
import io.devquest.api.data.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something a person keeps, as only they see it.
 *
 * @param note what they wrote to themselves; may be empty
 * @param remindAt when they want to be reminded
 * @param reminded true if that has happened
 * @param available false if it is deleted, hidden, switched off or no longer for this person; then nothing is told of it
 */
public record Bookmark(
        Id id,
        String type,
        Id item,
        String note,
        @Nullable Instant remindAt,
        boolean reminded,
        Instant createdAt,
        boolean available,
        @Nullable String title,
        @Nullable String excerpt,
        @Nullable String url) {

    static Bookmark of(BookmarkRow row, @Nullable ContentItem item) {
        return new Bookmark(
                row.id(),
                row.itemType(),
                row.item(),
                row.note(),
                row.remindAt(),
                row.remindedAt() != null,
                row.createdAt(),
                item != null,
                item == null ? null : item.title(),
                item == null ? null : item.excerpt(),
                item == null ? null : item.url());
    }
}
