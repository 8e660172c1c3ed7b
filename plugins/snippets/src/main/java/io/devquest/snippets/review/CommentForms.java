package io.devquest.snippets.review;

import io.devquest.api.error.CommunityException;
import io.devquest.api.error.InvalidInput;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.view.Page;
import io.devquest.snippets.file.Revisions;
import io.devquest.snippets.file.SnippetFile;
import io.devquest.snippets.snippet.Snippet;
import io.devquest.snippets.snippet.Snippets;
import java.util.List;
import java.util.Map;

/** The form of a comment once more, when it was refused: what was typed stays in it. */
final class CommentForms {

    private final Snippets snippets;
    private final Revisions revisions;

    CommentForms(Snippets snippets, Revisions revisions) {
        this.snippets = snippets;
        this.revisions = revisions;
    }

    /**
     * The form with the reason.
     *
     * @param action the path it is sent to, below the snippet
     * @throws CommunityException the refusal, if it is about something else than what was typed
     */
    Response again(Request request, String action, CommunityException refused) {
        if (!(refused instanceof InvalidInput) && !refused.error().code().startsWith("moderation_")) {
            throw refused;
        }
        Snippet snippet = snippets.get(request.actor(), request.id("id"), request.query("key"));
        List<SnippetFile> files = revisions.files(snippet.id(), revision(request, snippet));
        Page page = Page.of("snippets/comment", "snippets.comment")
                .with("snippet", snippet)
                .with("action", snippet.at(action))
                .with("files", action.equals("threads") ? files : List.of())
                .with("number", revision(request, snippet))
                .with("errors", Map.of())
                .with("problem", refused.getMessage())
                .with("values", request.form());
        if (refused instanceof InvalidInput invalid) {
            page = page.withErrors(invalid, request.form());
        }
        return Response.page(page).status(refused.error().kind().status());
    }

    private static int revision(Request request, Snippet snippet) {
        String number = request.form().getOrDefault("revision", "");
        return number.matches("[0-9]{1,6}")
                ? Math.min(Integer.parseInt(number), snippet.revision())
                : snippet.revision();
    }
}
