package io.devquest.snippets.snippet;

import io.devquest.api.data.Id;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.moderation.Submitted;
import io.devquest.snippets.file.Revision;
import io.devquest.snippets.file.Revisions;

/** Snippets over REST. */
final class SnippetHandlers {

    private final Snippets snippets;
    private final SnippetSubmissions submissions;
    private final Revisions revisions;

    SnippetHandlers(Snippets snippets, SnippetSubmissions submissions, Revisions revisions) {
        this.snippets = snippets;
        this.submissions = submissions;
        this.revisions = revisions;
    }

    Response list(Request request) {
        return Response.json(snippets.list(
                request.actor(),
                SnippetQuery.list(request),
                request.query("tag").orElse(null),
                SnippetQuery.about(request),
                request.paging(20, 100)));
    }

    Response get(Request request) {
        return Response.json(view(request, request.id("id")));
    }

    Response share(Request request) {
        return made(request, submissions.share(request, request.body(NewSnippet.class)));
    }

    Response edit(Request request) {
        Id id = request.id("id");
        Submitted submitted = submissions.edit(request, id, request.body(SnippetChange.class));
        return submitted.waits() ? submitted.accepted() : Response.json(view(request, id));
    }

    Response delete(Request request) {
        snippets.delete(request.actor(), request.id("id"));
        return Response.noContent();
    }

    Response fork(Request request) {
        return made(request, submissions.fork(request, request.id("id")));
    }

    Response forks(Request request) {
        Snippet snippet = snippets.get(request.actor(), request.id("id"), request.query("key"));
        return Response.json(snippets.forks(request.actor(), snippet.id(), request.paging(20, 100)));
    }

    private Response made(Request request, Submitted submitted) {
        if (submitted.waits()) {
            return submitted.accepted();
        }
        SnippetView view = view(request, submitted.requireContent());
        return Response.created("/api/v1/snippets/" + view.snippet().id(), view);
    }

    private SnippetView view(Request request, Id id) {
        Snippet snippet = snippets.get(request.actor(), id, request.query("key"));
        Revision revision = revisions.get(id, snippet.author(), snippet.revision());
        return new SnippetView(snippet, revision, revisions.files(revision));
    }
}
