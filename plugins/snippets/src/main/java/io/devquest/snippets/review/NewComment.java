package io.devquest.snippets.review;

import io.devquest.snippets.shared.Written;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A reply; as it is sent.
 *
 * @param suggestion the lines to put in place of those the thread is about
 * @param remove true to suggest that those lines go, and nothing in their place
 * @param draft true to keep it until the review is submitted
 */
record NewComment(
        @NotBlank @Size(max = 10_000) @Nullable String body,
        @Size(max = 20_000) @Nullable String suggestion,
        @Nullable Boolean remove,
        @Nullable Boolean draft) {

    NewComment {
        body = Written.body(body);
        suggestion = suggestion == null || suggestion.isBlank() ? null : Written.body(suggestion);
    }

    NewComment saying(String text) {
        return new NewComment(text, suggestion, remove, draft);
    }

    /** The lines for the place of those that are quoted, which a form begins with; null to leave them as they are. */
    @Nullable String suggestionFor(String quoted) {
        if (Boolean.TRUE.equals(remove)) {
            return "";
        }
        return quoted.equals(suggestion) ? null : suggestion;
    }

    boolean drafted() {
        return Boolean.TRUE.equals(draft);
    }
}
