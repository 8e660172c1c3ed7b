package io.devquest.forums.help;

import io.devquest.api.http.Request;
import io.devquest.api.http.Response;

/** The queue, claims and shared problems over REST. */
final class HelpHandlers {

    private final HelpQueue queue;
    private final Claims claims;
    private final SameProblems problems;

    HelpHandlers(HelpQueue queue, Claims claims, SameProblems problems) {
        this.queue = queue;
        this.claims = claims;
        this.problems = problems;
    }

    Response list(Request request) {
        return Response.json(queue.list(request.actor(), HelpFilter.of(request), request.paging(20, 100)));
    }

    Response take(Request request) {
        return Response.json(claims.take(request.actor(), request.id("id")));
    }

    Response release(Request request) {
        return Response.json(claims.release(request.actor(), request.id("id")));
    }

    Response note(Request request) {
        return Response.json(problems.note(request.actor(), request.id("id")));
    }

    Response withdraw(Request request) {
        return Response.json(problems.withdraw(request.actor(), request.id("id")));
    }
}
