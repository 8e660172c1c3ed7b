package io.devquest.engine.text.preview;

import io.devquest.api.http.Request;
import io.devquest.api.http.Response;

/** Previews over REST. */
final class PreviewHandlers {

    private final Previews previews;

    PreviewHandlers(Previews previews) {
        this.previews = previews;
    }

    Response preview(Request request) {
        return Response.json(previews.of(request.actor(), request.body(Written.class)));
    }
}
