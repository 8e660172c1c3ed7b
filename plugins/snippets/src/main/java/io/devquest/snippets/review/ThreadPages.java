package io.devquest.snippets.review;

import io.devquest.api.data.Id;
import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.moderation.Submitted;
import io.devquest.api.view.Fragment;
import io.devquest.snippets.snippet.Snippet;
import io.devquest.snippets.snippet.Snippets;
import java.util.List;
import java.util.Optional;

/** The forms beside the lines. Each leads back to what it was about. */
final class ThreadPages {

    private final Snippets snippets;
    private final Threads threads;
    private final CommentForms forms;
    private final Reviews reviews;
    private final ReviewSubmissions submissions;

    ThreadPages(
            Snippets snippets, Threads threads, CommentForms forms, Reviews reviews, ReviewSubmissions submissions) {
        this.snippets = snippets;
        this.threads = threads;
        this.forms = forms;
        this.reviews = reviews;
        this.submissions = submissions;
    }

    /** Where links to comments lead. */
    Response show(Request request) {
        return back(request, "");
    }

    /** All threads, without the lines. */
    Response parts(Request request) {
        Snippet snippet = snippets.get(request.actor(), request.id("id"), request.query("key"));
        List<LineThread> all = threads.list(
                request.actor().viewer(), snippet.id(), snippet.author().id());
        return Response.fragment(Fragment.of("snippets/threads")
                .with("snippet", snippet)
                .with("threads", all)
                .with("drafts", Drafted.of(all)));
    }

    Response start(Request request) {
        try {
            return written(request, submissions.start(request, request.id("id"), request.body(NewThread.class)));
        } catch (CommunityException refused) {
            return forms.again(request, "threads", refused);
        }
    }

    Response reply(Request request) {
        Id thread = request.id("thread");
        try {
            NewComment comment = request.body(NewComment.class);
            return written(request, submissions.reply(request, request.id("id"), thread, comment));
        } catch (CommunityException refused) {
            return forms.again(request, "threads/" + thread + "/comments", refused);
        }
    }

    Response resolve(Request request) {
        Id thread = request.id("thread");
        boolean resolved = !"0".equals(request.form().get("value"));
        reviews.resolve(request.actor(), request.id("id"), thread, request.query("key"), resolved);
        return back(request, "#thread-" + thread);
    }

    Response submit(Request request) {
        List<CommentRow> drafts = reviews.drafts(request.actor(), request.id("id"));
        Submitted submitted = submissions.review(request, request.id("id"));
        return next(request, submitted, "#comment-" + drafts.get(0).id());
    }

    Response apply(Request request) {
        Id comment = request.id("comment");
        Optional<String> version = Optional.ofNullable(request.form().get("version"));
        return next(request, submissions.apply(request, request.id("id"), comment, version), "#comment-" + comment);
    }

    Response delete(Request request) {
        Id thread = reviews.delete(request.actor(), request.id("id"), request.id("comment"), request.query("key"));
        return back(request, "#thread-" + thread);
    }

    private Response written(Request request, Submitted submitted) {
        return next(request, submitted, submitted.waits() ? "" : "#comment-" + submitted.requireContent());
    }

    private Response next(Request request, Submitted submitted, String place) {
        return submitted.waits() ? Response.redirect(submitted.url()) : back(request, place);
    }

    private Response back(Request request, String place) {
        return Response.redirect(snippets.get(request.actor(), request.id("id"), request.query("key"))
                        .url()
                + place);
    }
}
