package io.devquest.snippets.review;

import io.devquest.api.data.Id;
import io.devquest.api.data.Slice;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.moderation.Submitted;
import io.devquest.snippets.snippet.Snippet;
import io.devquest.snippets.snippet.Snippets;
import java.util.List;
import java.util.Map;

/** Threads over REST. */
final class ThreadHandlers {

    private final Snippets snippets;
    private final Threads threads;
    private final Reviews reviews;
    private final ReviewSubmissions submissions;

    ThreadHandlers(Snippets snippets, Threads threads, Reviews reviews, ReviewSubmissions submissions) {
        this.snippets = snippets;
        this.threads = threads;
        this.reviews = reviews;
        this.submissions = submissions;
    }

    Response list(Request request) {
        return Response.json(new Slice<>(all(request), null));
    }

    Response start(Request request) {
        Id id = request.id("id");
        return made(submissions.start(request, id, request.body(NewThread.class)), id);
    }

    Response reply(Request request) {
        Id id = request.id("id");
        return made(submissions.reply(request, id, request.id("thread"), request.body(NewComment.class)), id);
    }

    Response resolve(Request request) {
        reviews.resolve(request.actor(), request.id("id"), request.id("thread"), request.query("key"), true);
        return Response.noContent();
    }

    Response reopen(Request request) {
        reviews.resolve(request.actor(), request.id("id"), request.id("thread"), request.query("key"), false);
        return Response.noContent();
    }

    List<LineThread> all(Request request) {
        Snippet snippet = snippets.get(request.actor(), request.id("id"), request.query("key"));
        return threads.list(
                request.actor().viewer(), snippet.id(), snippet.author().id());
    }

    private static Response made(Submitted submitted, Id snippet) {
        return submitted.waits()
                ? submitted.accepted()
                : Response.created(
                        "/api/v1/snippets/" + snippet + "/threads", Map.of("id", submitted.requireContent()));
    }
}
