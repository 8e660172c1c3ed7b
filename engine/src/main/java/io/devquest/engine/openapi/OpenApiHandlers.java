package io.devquest.engine.openapi;

import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.view.Page;
import io.devquest.engine.http.Routing;

/** Answers with the routes of what is installed at that moment. */
final class OpenApiHandlers {

    private final Routing routing;

    OpenApiHandlers(Routing routing) {
        this.routing = routing;
    }

    Response document(Request request) {
        return Response.json(OpenApiDocument.of(routing.routes()));
    }

    Response page(Request request) {
        return Response.page(Page.of("core/api", "core.api.title").with("groups", ApiPage.groups(routing.routes())));
    }
}
