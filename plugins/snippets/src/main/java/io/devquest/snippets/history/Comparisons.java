package io.devquest.snippets.history;

import io.devquest.api.error.CommonErrors;
import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Request;
import io.devquest.snippets.file.Revisions;
import io.devquest.snippets.snippet.Snippet;
import io.devquest.snippets.snippet.Snippets;
import java.util.Optional;

/** Revisions beside each other, as a request names them. */
final class Comparisons {

    private final Snippets snippets;
    private final Revisions revisions;

    Comparisons(Snippets snippets, Revisions revisions) {
        this.snippets = snippets;
        this.revisions = revisions;
    }

    Snippet snippet(Request request) {
        return snippets.get(request.actor(), request.id("id"), request.query("key"));
    }

    /** From the revision before to the latest, unless others are asked for. */
    Comparison between(Request request, Snippet snippet) {
        int to = number(request.query("to"), snippet.revision());
        int from = number(request.query("from"), Math.max(1, to - 1));
        return new Comparison(
                from, to, FileDiff.between(revisions.files(snippet.id(), from), revisions.files(snippet.id(), to)));
    }

    static int number(Optional<String> text, int standard) {
        if (text.isEmpty()) {
            return standard;
        }
        if (!text.get().matches("[0-9]{1,6}")) {
            throw new CommunityException(CommonErrors.PARAMETER_INVALID, "A revision is named by its number.");
        }
        return Integer.parseInt(text.get());
    }
}
