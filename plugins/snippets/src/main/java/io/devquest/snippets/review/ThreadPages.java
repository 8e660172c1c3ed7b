package io.devquest.snippets.review;

import io.devquest.api.data.Id;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.moderation.Submitted;
import io.devquest.snippets.snippet.Snippets;

/** The forms beside the lines. */
final class ThreadPages {

    private final Snippets snippets;
    private final Reviews reviews;
    private final ReviewSubmissions submissions;

    ThreadPages(Snippets snippets, Reviews reviews, ReviewSubmissions submissions) {
        this.snippets = snippets;
        this.reviews = reviews;
        this.submissions = submissions;
    }

    /** Where links to comments lead. */
    Response show(Request request) {
        return back(request);
    }

    Response start(Request request) {
        return next(request, submissions.start(request, request.id("id"), request.body(NewThread.class)));
    }

    Response reply(Request request) {
        Id thread = request.id("thread");
        return next(request, submissions.reply(request, request.id("id"), thread, request.body(NewComment.class)));
    }

    Response resolve(Request request) {
        boolean resolved = !"0".equals(request.form().get("value"));
        reviews.resolve(request.actor(), request.id("id"), request.id("thread"), request.query("key"), resolved);
        return back(request);
    }

    Response submit(Request request) {
        return next(request, submissions.review(request, request.id("id")));
    }

    Response apply(Request request) {
        return next(request, submissions.apply(request, request.id("id"), request.id("comment")));
    }

    Response delete(Request request) {
        reviews.delete(request.actor(), request.id("id"), request.id("comment"), request.query("key"));
        return back(request);
    }

    private Response next(Request request, Submitted submitted) {
        return submitted.waits() ? Response.redirect(submitted.url()) : back(request);
    }

    private Response back(Request request) {
        return Response.redirect(snippets.get(request.actor(), request.id("id"), request.query("key"))
                .url());
    }
}
