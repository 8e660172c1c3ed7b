package io.devquest.engine.tags;

import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.notification.WatchLevel;

/** Tags over REST. */
final class TagHandlers {

    private static final int USUAL = 25;
    private static final int MOST = 100;

    private final TagDirectory tags;

    TagHandlers(TagDirectory tags) {
        this.tags = tags;
    }

    Response list(Request request) {
        return Response.json(tags.list(
                request.actor(),
                request.query("q").orElse(""),
                request.query("type").orElse(null),
                request.query("mine").filter("true"::equals).isPresent(),
                request.paging(USUAL, MOST)));
    }

    Response get(Request request) {
        return Response.json(tags.document(find(request)));
    }

    Response content(Request request) {
        return Response.json(tags.items(request.actor(), find(request), request.paging(USUAL, MOST)));
    }

    Response watch(Request request) {
        TagLine tag = find(request);
        tags.watch(request.actor(), tag, request.body(TagWatch.class).chosen());
        return Response.json(tags.document(find(request)));
    }

    Response forget(Request request) {
        tags.watch(request.actor(), find(request), WatchLevel.NORMAL);
        return Response.noContent();
    }

    private TagLine find(Request request) {
        return tags.find(request.actor(), request.parameter("tag"));
    }
}
