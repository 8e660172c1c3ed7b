package io.devquest.snippets.review;

import io.devquest.api.data.Id;
import io.devquest.api.error.CommonErrors;
import io.devquest.api.error.CommunityException;
import io.devquest.api.error.InvalidInput;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.moderation.Submitted;
import io.devquest.api.view.Page;
import io.devquest.snippets.snippet.Snippet;
import io.devquest.snippets.snippet.Snippets;
import java.util.HashMap;
import java.util.Map;

/** The form that changes a comment. */
final class CommentPages {

    private final Snippets snippets;
    private final CommentEdits edits;

    CommentPages(Snippets snippets, CommentEdits edits) {
        this.snippets = snippets;
        this.edits = edits;
    }

    Response form(Request request) {
        CommentRow row = own(request);
        Map<String, String> values = new HashMap<>(Map.of("body", row.body(), "version", "" + row.version()));
        String suggestion = row.suggestion();
        values.put("suggestion", suggestion == null ? edits.quoted(request.actor(), row) : suggestion);
        values.put("remove", suggestion != null && suggestion.isEmpty() ? "true" : "");
        return Response.page(page(request, row).with("values", values));
    }

    Response edit(Request request) {
        Id snippet = request.id("id");
        Id comment = request.id("comment");
        try {
            Submitted submitted = edits.edit(request, snippet, comment, request.body(CommentChange.class));
            return Response.redirect(
                    submitted.waits() ? submitted.url() : shown(request).url() + "#comment-" + comment);
        } catch (CommunityException refused) {
            return again(request, refused);
        }
    }

    /** What was typed stays. */
    private Response again(Request request, CommunityException refused) {
        Page page = page(request, own(request)).with("values", request.form());
        if (refused instanceof InvalidInput invalid) {
            page = page.withErrors(invalid, request.form());
        } else if (refused.error() != CommonErrors.VERSION_STALE
                && !refused.error().code().startsWith("moderation_")) {
            throw refused;
        }
        return Response.page(page.with("problem", refused.getMessage()))
                .status(refused.error().kind().status());
    }

    private Page page(Request request, CommentRow row) {
        return Page.of("snippets/comment-edit", "snippets.comment.edit.title")
                .with("snippet", shown(request))
                .with("comment", row.id())
                .with("applied", row.appliedRevision() != null)
                .with("suggests", row.suggestion() != null)
                .with("errors", Map.of())
                .with("problem", "");
    }

    private CommentRow own(Request request) {
        return edits.own(request.actor(), request.id("id"), request.id("comment"), request.query("key"));
    }

    private Snippet shown(Request request) {
        return snippets.get(request.actor(), request.id("id"), request.query("key"));
    }
}
