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
        watches.choose(request.actor().requireId(), object, choice.chosen());
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
            watches.choose(
                    person, visible(request), request.body(WatchChoice.class).chosen());
        } else {
            watches.forget(person, request.id("object"));
        }
        return Response.redirect(LocalPath.of(request.form().get("back")));
    }

    private Id visible(Request request) {
        Id object = request.id("object");
        watches.requireVisible(request.actor(), object);
        return object;
    }
}
