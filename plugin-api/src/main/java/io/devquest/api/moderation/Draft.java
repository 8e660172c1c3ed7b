package io.devquest.api.moderation;

import io.devquest.api.data.Id;
import org.jspecify.annotations.Nullable;

/**
 * What checks see of something somebody wants to publish.
 *
 * @param type the name of its content type, for example {@code forums.post}
 * @param content the thing it changes; null for something new
 * @param place the thing it goes into, for example a topic, if that is known; else null
 * @param title one line of text; empty if it has none
 * @param body Markdown as the person wrote it; empty if it has none
 */
public record Draft(
        String type, @Nullable Id content, @Nullable Id place, String title, String body) {

    /** True if it changes something that is there already. */
    public boolean changes() {
        return content != null;
    }
}
