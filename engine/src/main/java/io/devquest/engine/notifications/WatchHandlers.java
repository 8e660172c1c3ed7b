package io.devquest.engine.notifications;

import io.devquest.api.data.Id;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.engine.users.LocalPath;

/** What people say of single things. */
final class WatchHandlers {

    private final Watches watches;

    WatchHandlers(Watches watches) {
        this.watches = watches;
    }

    Response get(Request request) {
        Id object = visible(request);
        return Response.json(
                WatchDocument.of(object, watches.level(request.actor().requireId(), object)));
    }

    Response put(Request request) {
        Id object = visible(request);
        WatchChoice choice = request.body(WatchChoice.class);
        choose(request, object, choice);
        return Response.json(WatchDocument.of(object, choice.chosen()));
    }

    Response delete(Request request) {
        watches.forget(request.actor().requireId(), request.id("object"));
        return Response.noContent();
    }

    /** A form with {@code level}, or without it to take everything back, and {@code back}. */
    Response submit(Request request) {
        Id person = request.actor().requireId();
        if (request.form().containsKey("level")) {
            choose(request, visible(request), request.body(WatchChoice.class));
        } else {
            watches.forget(person, request.id("object"));
        }
        return Response.redirect(LocalPath.of(request.form().get("back")));
    }

    private void choose(Request request, Id object, WatchChoice choice) {
        watches.requireLevel(object, choice.chosen());
        watches.choose(request.actor().requireId(), object, choice.chosen());
    }

    private Id visible(Request request) {
        Id object = request.id("object");
        watches.requireVisible(request.actor(), object);
        return object;
    }
}
