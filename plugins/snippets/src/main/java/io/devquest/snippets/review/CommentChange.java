package io.devquest.snippets.review;

import io.devquest.snippets.shared.Written;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A change of a comment; as it is sent.
 *
 * @param suggestion the lines to put in place of those the thread is about; one that was applied stays as it is
 * @param remove true to suggest that those lines go, and nothing in their place
 * @param version the version the change was made on
 */
record CommentChange(
        @NotBlank @Size(max = 10_000) @Nullable String body,
        @Size(max = 20_000) @Nullable String suggestion,
        @Nullable Boolean remove,
        @NotNull @Nullable Integer version) {

    CommentChange {
        body = Written.body(body);
    }

    /** Another text for a comment, which suggests what it did. */
    static CommentChange of(CommentRow row, String body) {
        String suggestion = row.suggestion();
        boolean removes = suggestion != null && suggestion.isEmpty();
        return new CommentChange(body, suggestion, removes, row.version());
    }

    CommentChange saying(String text) {
        return new CommentChange(text, suggestion, remove, version);
    }

    NewComment comment(boolean draft) {
        return new NewComment(body, suggestion, remove, draft);
    }

    int versionNumber() {
        return version == null ? 0 : version;
    }
}
