package io.devquest.engine.comments;

import io.devquest.api.data.Id;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A comment as it is sent.
 *
 * @param body Markdown
 * @param replyTo the comment of the same item it answers; null to comment on the item itself
 */
record NewComment(
        @NotBlank @Size(max = 10_000) @Nullable String body,
        @Nullable Id replyTo) {

    String text() {
        return body == null ? "" : body.strip();
    }
}
