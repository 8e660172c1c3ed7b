package io.devquest.snippets.review;

import io.devquest.snippets.shared.Written;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A comment on lines of a revision; as it is sent.
 *
 * @param revision the number of the revision the lines were read in
 * @param last the last line; the first one if it is left out
 * @param suggestion the lines to put in their place
 * @param remove true to suggest that they go, and nothing in their place
 * @param draft true to keep it until the review is submitted
 */
public record NewThread(
        @NotNull @Min(1) @Nullable Integer revision,
        @NotBlank @Size(max = 100) @Nullable String file,
        @NotNull @Min(1) @Nullable Integer first,
        @Min(1) @Nullable Integer last,
        @NotBlank @Size(max = 10_000) @Nullable String body,
        @Size(max = 20_000) @Nullable String suggestion,
        @Nullable Boolean remove,
        @Nullable Boolean draft) {

    public NewThread {
        file = Written.line(file);
        last = last == null ? first : last;
        body = Written.body(body);
        suggestion = suggestion == null || suggestion.isBlank() ? null : Written.body(suggestion);
    }

    NewComment comment() {
        return new NewComment(body, suggestion, remove, draft);
    }

    NewThread saying(String text) {
        return new NewThread(revision, file, first, last, text, suggestion, remove, draft);
    }

    int revisionNumber() {
        return revision == null ? 0 : revision;
    }

    int firstLine() {
        return first == null ? 0 : first;
    }

    int lastLine() {
        return last == null ? 0 : last;
    }
}
