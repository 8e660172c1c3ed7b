package io.devquest.forums.post;

import io.devquest.api.data.Id;
import io.devquest.api.data.Paging;
import io.devquest.api.error.CommonErrors;
import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.moderation.Submitted;
import io.devquest.forums.shared.Written;

/** Posts over REST. */
final class PostHandlers {

    private final Posts posts;
    private final PostSubmissions submissions;

    PostHandlers(Posts posts, PostSubmissions submissions) {
        this.posts = posts;
        this.submissions = submissions;
    }

    Response list(Request request) {
        Id topic = request.id("id");
        Paging paging = request.paging(20, 100);
        return switch (request.query("order").orElse("time")) {
            case "time" -> Response.json(posts.lists().list(request.actor(), topic, paging));
            case "best" -> Response.json(posts.lists().best(request.actor(), topic, paging));
            default ->
                throw new CommunityException(
                        CommonErrors.PARAMETER_INVALID, "The parameter 'order' is time, or best for the answers.");
        };
    }

    Response add(Request request) {
        Submitted submitted = submissions.reply(request, request.id("id"), request.body(NewPost.class));
        if (submitted.waits()) {
            return submitted.accepted();
        }
        Post post = posts.get(request.actor(), submitted.requireContent());
        return Response.created("/api/v1/forums/posts/" + post.id(), post);
    }

    Response get(Request request) {
        return Response.json(posts.get(request.actor(), request.id("id")));
    }

    Response edit(Request request) {
        Submitted submitted = submissions.edit(request, request.id("id"), request.body(PostChange.class));
        return submitted.waits()
                ? submitted.accepted()
                : Response.json(posts.get(request.actor(), submitted.requireContent()));
    }

    Response delete(Request request) {
        posts.delete(request.actor(), request.id("id"), Written.reason(request.query("reason")));
        return Response.noContent();
    }

    Response restore(Request request) {
        return Response.json(posts.restore(request.actor(), request.id("id")));
    }
}
