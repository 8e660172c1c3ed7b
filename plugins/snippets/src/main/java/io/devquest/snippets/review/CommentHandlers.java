package io.devquest.snippets.review;

import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.moderation.Submitted;

/** Drafts, suggestions and the end of comments over REST. */
final class CommentHandlers {

    private final Reviews reviews;
    private final ReviewSubmissions submissions;

    CommentHandlers(Reviews reviews, ReviewSubmissions submissions) {
        this.reviews = reviews;
        this.submissions = submissions;
    }

    Response submit(Request request) {
        return done(submissions.review(request, request.id("id")));
    }

    Response apply(Request request) {
        return done(submissions.apply(request, request.id("id"), request.id("comment")));
    }

    Response delete(Request request) {
        reviews.delete(request.actor(), request.id("id"), request.id("comment"), request.query("key"));
        return Response.noContent();
    }

    private static Response done(Submitted submitted) {
        return submitted.waits() ? submitted.accepted() : Response.noContent();
    }
}
