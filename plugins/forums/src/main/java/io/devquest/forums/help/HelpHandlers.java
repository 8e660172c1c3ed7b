package io.devquest.forums.help;

import io.devquest.api.data.Slice;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.forums.topic.UntilClaimsEnd;

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
        Slice<Waiting> waiting = queue.list(request.actor(), HelpFilter.of(request), request.paging(20, 100));
        return UntilClaimsEnd.of(Response.json(waiting), Waiting.topics(waiting));
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
