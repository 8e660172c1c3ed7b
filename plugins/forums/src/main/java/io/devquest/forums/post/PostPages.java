package io.devquest.forums.post;

import io.devquest.api.data.Id;
import io.devquest.api.error.CommonErrors;
import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.moderation.Submitted;
import io.devquest.api.view.Page;
import io.devquest.forums.shared.Checked;
import io.devquest.forums.shared.Written;
import java.util.Map;
import java.util.Optional;

/** The forms that change one post. */
final class PostPages {

    private final Posts posts;
    private final PostSubmissions submissions;
    private final PostLinks links;

    PostPages(Posts posts, PostSubmissions submissions, PostLinks links) {
        this.posts = posts;
        this.submissions = submissions;
        this.links = links;
    }

    Response editForm(Request request) {
        Post post = posts.getToChange(request.actor(), request.id("id"));
        Map<String, String> values = Map.of("body", post.body(), "version", String.valueOf(post.version()));
        return Response.page(form(post).with("values", values));
    }

    Response edit(Request request) {
        Id id = request.id("id");
        try {
            Submitted submitted = submissions.edit(request, id, request.body(PostChange.class));
            return Response.redirect(
                    submitted.waits() ? submitted.url() : links.to(request.actor(), posts.get(request.actor(), id)));
        } catch (CommunityException problem) {
            Page page = form(posts.get(request.actor(), id));
            if (problem.error() != CommonErrors.VERSION_STALE) {
                return Checked.again(page, request, problem);
            }
            return Response.page(page.with("problem", problem.getMessage()).with("values", request.form()))
                    .status(problem.error().kind().status());
        }
    }

    Response deleteForm(Request request) {
        return Response.page(Page.of("forums/post-delete", "forums.post.delete")
                .with("post", posts.getToChange(request.actor(), request.id("id"))));
    }

    Response delete(Request request) {
        Id id = request.id("id");
        posts.delete(
                request.actor(),
                id,
                Written.reason(Optional.ofNullable(request.form().get("reason"))));
        return Response.redirect(links.to(request.actor(), posts.get(request.actor(), id)));
    }

    Response restore(Request request) {
        return Response.redirect(links.to(request.actor(), posts.restore(request.actor(), request.id("id"))));
    }

    private static Page form(Post post) {
        return Page.of("forums/post-edit", "forums.post.edit").with("post", post);
    }
}
