package io.devquest.snippets.history;

import io.devquest.api.data.Id;
import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.moderation.Submitted;
import io.devquest.api.view.Page;
import io.devquest.snippets.file.Revisions;
import io.devquest.snippets.file.SnippetFile;
import io.devquest.snippets.shared.SnippetsErrors;
import io.devquest.snippets.snippet.Snippet;
import io.devquest.snippets.snippet.SnippetChange;
import io.devquest.snippets.snippet.SnippetSubmissions;
import io.devquest.snippets.snippet.Snippets;
import java.util.List;

/** The pages of the history, and going back in it. */
final class HistoryPages {

    private final Snippets snippets;
    private final Revisions revisions;
    private final SnippetSubmissions submissions;
    private final Comparisons comparisons;

    HistoryPages(Snippets snippets, Revisions revisions, SnippetSubmissions submissions, Comparisons comparisons) {
        this.snippets = snippets;
        this.revisions = revisions;
        this.submissions = submissions;
        this.comparisons = comparisons;
    }

    Response history(Request request) {
        Snippet snippet = comparisons.snippet(request);
        return Response.page(Page.of("snippets/history", "snippets.history")
                .with("snippet", snippet)
                .with("revisions", revisions.page(snippet.id(), snippet.author(), request.paging(20, 100))));
    }

    Response diff(Request request) {
        Snippet snippet = comparisons.snippet(request);
        return Response.page(Page.of("snippets/diff", "snippets.diff")
                .with("snippet", snippet)
                .with("sides", request.query("view").filter("sides"::equals).isPresent())
                .with("comparison", comparisons.between(request, snippet)));
    }

    Response restore(Request request) {
        Submitted submitted = restored(request);
        return Response.redirect(
                submitted.waits()
                        ? submitted.url()
                        : snippets.getOwn(request.actor(), request.id("id")).url());
    }

    Response restoreRest(Request request) {
        Submitted submitted = restored(request);
        return submitted.waits()
                ? submitted.accepted()
                : Response.json(snippets.getOwn(request.actor(), request.id("id")));
    }

    /** An edit like any other, with the files of an earlier revision. */
    private Submitted restored(Request request) {
        Id id = request.id("id");
        Snippet snippet = snippets.getOwn(request.actor(), id);
        if (!request.parameter("number").matches("[0-9]{1,6}")) {
            throw CommunityException.notFound("A revision is named by its number.");
        }
        int number = Integer.parseInt(request.parameter("number"));
        List<SnippetFile> files = revisions.files(id, number);
        if (files.equals(revisions.files(id, snippet.revision()))) {
            throw new CommunityException(SnippetsErrors.SAME_REVISION, "The files are as they were in that revision.");
        }
        return submissions.edit(
                request, id, SnippetChange.of(files, "Revision " + number + " restored", snippet.version()));
    }
}
