package io.devquest.forums.post;

import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.forums.shared.Written;

/** Posts over REST. */
final class PostHandlers {

    private final Posts posts;

    PostHandlers(Posts posts) {
        this.posts = posts;
    }

    Response list(Request request) {
        return Response.json(posts.list(request.actor(), request.id("id"), request.paging(20, 100)));
    }

    Response add(Request request) {
        Post post = posts.reply(request.actor(), request.id("id"), request.body(NewPost.class));
        return Response.created("/api/v1/forums/posts/" + post.id(), post);
    }

    Response get(Request request) {
        return Response.json(posts.get(request.actor(), request.id("id")));
    }

    Response edit(Request request) {
        return Response.json(posts.edit(request.actor(), request.id("id"), request.body(PostChange.class)));
    }

    Response delete(Request request) {
        posts.delete(request.actor(), request.id("id"), Written.reason(request.query("reason")));
        return Response.noContent();
    }

    Response restore(Request request) {
        return Response.json(posts.restore(request.actor(), request.id("id")));
    }
}
