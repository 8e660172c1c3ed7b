package io.devquest.snippets.wanted;

import io.devquest.api.http.Request;
import io.devquest.api.http.Response;

/** Wanted reviews over REST. */
final class RequestHandlers {

    private final Requests requests;

    RequestHandlers(Requests requests) {
        this.requests = requests;
    }

    Response list(Request request) {
        return Response.json(requests.list(request.actor(), request.paging(20, 100)));
    }

    Response get(Request request) {
        return Response.json(requests.get(request.actor(), request.id("id")));
    }

    Response ask(Request request) {
        return Response.json(requests.ask(request.actor(), request.id("id")));
    }

    Response withdraw(Request request) {
        requests.withdraw(request.actor(), request.id("id"));
        return Response.noContent();
    }

    Response take(Request request) {
        return Response.json(requests.take(request.actor(), request.id("id")));
    }

    Response release(Request request) {
        requests.release(request.actor(), request.id("id"));
        return Response.noContent();
    }
}
