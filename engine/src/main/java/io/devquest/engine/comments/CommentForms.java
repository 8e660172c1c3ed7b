package io.devquest.engine.comments;

import io.devquest.api.data.Id;
import io.devquest.api.error.CommonErrors;
import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.moderation.Submitted;
import io.devquest.api.view.Page;
import java.util.Map;

/** The forms that change one comment. */
final class CommentForms {

    private final CommentReader reader;
    private final CommentWriter writer;
    private final CommentSubmissions submissions;

    CommentForms(CommentReader reader, CommentWriter writer, CommentSubmissions submissions) {
        this.reader = reader;
        this.writer = writer;
        this.submissions = submissions;
    }

    Response form(Request request) {
        Comment comment = reader.get(request.actor(), request.id("id"));
        if (!comment.author().id().equals(request.actor().requireId())) {
            throw CommunityException.forbidden("Only its author can change this comment.");
        }
        return Response.page(page(comment)
                .with("values", Map.of("body", comment.body(), "version", String.valueOf(comment.version()))));
    }

    Response edit(Request request) {
        Id id = request.id("id");
        try {
            Submitted submitted = submissions.edit(request, id, request.body(CommentChange.class));
            return Response.redirect(submitted.waits() ? submitted.url() : CommentLinks.to(id));
        } catch (CommunityException refused) {
            if (refused.error() == CommonErrors.FORBIDDEN || refused.error() == CommonErrors.NOT_FOUND) {
                throw refused;
            }
            return Response.page(page(reader.get(request.actor(), id))
                            .with("problem", CommentPages.refusal(refused))
                            .with("values", request.form()))
                    .status(refused.error().kind().status());
        }
    }

    Response delete(Request request) {
        writer.delete(request.actor(), request.id("id"));
        return Response.redirect(CommentLinks.to(request.id("id")));
    }

    Response restore(Request request) {
        writer.restore(request.actor(), request.id("id"));
        return Response.redirect(CommentLinks.to(request.id("id")));
    }

    private static Page page(Comment comment) {
        return Page.of("core/comments/edit", "core.comments.edit").with("comment", comment);
    }
}
