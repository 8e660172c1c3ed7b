package io.devquest.snippets.review;

import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.moderation.Submitted;

/** Drafts, suggestions, changes and the end of comments over REST. */
final class CommentHandlers {

    private final Reviews reviews;
    private final ReviewSubmissions submissions;
    private final CommentEdits edits;

    CommentHandlers(Reviews reviews, ReviewSubmissions submissions, CommentEdits edits) {
        this.reviews = reviews;
        this.submissions = submissions;
        this.edits = edits;
    }

    Response submit(Request request) {
        return done(submissions.review(request, request.id("id")));
    }

    Response apply(Request request) {
        return done(submissions.apply(request, request.id("id"), request.id("comment"), request.query("version")));
    }

    Response edit(Request request) {
        CommentChange change = request.body(CommentChange.class);
        return done(edits.edit(request, request.id("id"), request.id("comment"), change));
    }

    Response delete(Request request) {
        reviews.delete(request.actor(), request.id("id"), request.id("comment"), request.query("key"));
        return Response.noContent();
    }

    private static Response done(Submitted submitted) {
        return submitted.waits() ? submitted.accepted() : Response.noContent();
    }
}
