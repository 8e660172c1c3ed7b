package io.devquest.snippets.review;

import io.devquest.api.data.Id;
import io.devquest.api.view.Html;
import io.devquest.snippets.shared.Author;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comment of a thread.
 *
 * @param suggestion the lines it suggests; empty if the quoted ones should go; null if it suggests nothing
 * @param appliedRevision the revision its suggestion became; null if it did not
 * @param draft true if only its author sees it yet
 * @param version counts its edits, from 1
 * @param editedAt when it was changed after others could read it; null if it was not
 * @param ignored true if it is by somebody the reader does not hear from, so that it is shown only when they ask for it
 */
public record LineComment(
        Id id,
        Author author,
        String body,
        Html html,
        @Nullable String suggestion,
        @Nullable Integer appliedRevision,
        boolean draft,
        boolean mine,
        boolean ignored,
        Instant createdAt,
        int version,
        @Nullable Instant editedAt) {

    /** The lines it suggests, one by one; none if it suggests none. */
    public List<String> suggestedLines() {
        return suggestion == null ? List.of() : suggestion.lines().toList();
    }
}
