package io.devquest.engine.bookmarks;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a person wants with something they keep; as it is sent over REST.
 *
 * @param note words to oneself
 * @param remindAt when to be reminded; null for never
 */
record BookmarkChange(
        @Size(max = 500) @Nullable String note, @Nullable Instant remindAt) {

    String words() {
        return note == null ? "" : note.strip();
    }
}
