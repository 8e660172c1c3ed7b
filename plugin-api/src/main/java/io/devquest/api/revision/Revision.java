package io.devquest.api.revision;

import io.devquest.api.data.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The text of a content item as somebody wrote it.
 *
 * @param number 1 for the first, then without gaps; 0 before it is recorded
 * @param author who wrote it; null once their account is removed
 * @param title at most 255 characters; empty if the item has none of its own
 * @param body Markdown; empty if the item has none of its own
 * @param reason why it was changed, at most 200 characters; empty if nothing was said
 * @param at when it was written
 */
public record Revision(int number, @Nullable Id author, String title, String body, String reason, Instant at) {

    /** A text that is not recorded yet. */
    public static Revision of(Id author, String title, String body, String reason, Instant at) {
        return new Revision(0, author, title, body, reason, at);
    }
}
