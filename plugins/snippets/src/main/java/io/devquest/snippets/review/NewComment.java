package io.devquest.snippets.review;

import io.devquest.snippets.shared.Written;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A reply; as it is sent.
 *
 * @param suggestion the lines to put in place of those the thread is about
 * @param draft true to keep it until the review is submitted
 */
record NewComment(
        @NotBlank @Size(max = 10_000) @Nullable String body,
        @Size(max = 20_000) @Nullable String suggestion,
        @Nullable Boolean draft) {

    NewComment {
        body = Written.body(body);
        suggestion = suggestion == null || suggestion.isBlank() ? null : Written.body(suggestion);
    }

    boolean drafted() {
        return Boolean.TRUE.equals(draft);
    }
}
