package io.devquest.engine.comments;

import io.devquest.api.content.ContentItem;
import io.devquest.api.data.Id;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.moderation.Submitted;

/** Comments over REST. */
final class CommentHandlers {

    private final CommentReader reader;
    private final CommentWriter writer;
    private final CommentSubmissions submissions;

    CommentHandlers(CommentReader reader, CommentWriter writer, CommentSubmissions submissions) {
        this.reader = reader;
        this.writer = writer;
        this.submissions = submissions;
    }

    Response list(Request request) {
        ContentItem item = reader.item(request.actor(), request.parameter("type"), request.id("id"));
        return Response.json(reader.page(request.actor(), item.id(), request.paging(20, 100)));
    }

    Response add(Request request) {
        Submitted submitted =
                submissions.write(request, request.parameter("type"), request.id("id"), request.body(NewComment.class));
        if (submitted.waits()) {
            return submitted.accepted();
        }
        Id id = submitted.requireContent();
        return Response.created("/api/v1/comments/" + id, reader.get(request.actor(), id));
    }

    Response get(Request request) {
        return Response.json(reader.get(request.actor(), request.id("id")));
    }

    Response replies(Request request) {
        return Response.json(reader.replies(request.actor(), request.id("id"), request.paging(20, 100)));
    }

    Response edit(Request request) {
        Submitted submitted = submissions.edit(request, request.id("id"), request.body(CommentChange.class));
        return submitted.waits()
                ? submitted.accepted()
                : Response.json(reader.get(request.actor(), submitted.requireContent()));
    }

    Response delete(Request request) {
        writer.delete(request.actor(), request.id("id"));
        return Response.noContent();
    }

    Response restore(Request request) {
        writer.restore(request.actor(), request.id("id"));
        return Response.json(reader.get(request.actor(), request.id("id")));
    }
}
