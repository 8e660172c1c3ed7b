package io.devquest.engine.comments;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A change of a comment; as it is sent.
 *
 * @param version the version the change was made on
 */
record CommentChange(
        @NotBlank @Size(max = 10_000) @Nullable String body,
        @NotNull @Nullable Integer version) {

    String text() {
        return body == null ? "" : body.strip();
    }

    int madeOn() {
        return version == null ? 0 : version;
    }
}
