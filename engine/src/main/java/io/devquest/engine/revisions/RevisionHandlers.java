package io.devquest.engine.revisions;

import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.moderation.Submitted;

/** The versions of an item, over REST. */
final class RevisionHandlers {

    private final Histories histories;

    RevisionHandlers(Histories histories) {
        this.histories = histories;
    }

    Response list(Request request) {
        Subject subject = new RevisionRequest(request).subject(histories);
        return Response.json(histories.list(subject, request.paging(20, 100)));
    }

    Response get(Request request) {
        var asked = new RevisionRequest(request);
        return Response.json(histories.read(asked.subject(histories), asked.number()));
    }

    Response diff(Request request) {
        var asked = new RevisionRequest(request);
        int to = asked.number();
        int from = asked.number("from").orElse(Math.max(1, to - 1));
        return Response.json(histories.compare(asked.subject(histories), from, to));
    }

    Response restore(Request request) {
        var asked = new RevisionRequest(request);
        Subject subject = asked.subject(histories);
        Submitted submitted = histories.restore(request, subject, asked.number());
        return submitted.waits() ? submitted.accepted() : Response.json(subject.item());
    }

    Response redact(Request request) {
        var asked = new RevisionRequest(request);
        String reason = request.body(Redaction.class).reason();
        histories.redact(request.actor(), asked.subject(histories), asked.number(), String.valueOf(reason));
        return Response.noContent();
    }

    Response reveal(Request request) {
        var asked = new RevisionRequest(request);
        histories.reveal(request.actor(), asked.subject(histories), asked.number());
        return Response.noContent();
    }
}
