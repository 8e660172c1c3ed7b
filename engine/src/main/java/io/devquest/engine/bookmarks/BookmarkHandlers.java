package io.devquest.engine.bookmarks;

import io.devquest.api.http.Request;
import io.devquest.api.http.Response;

/** Bookmarks over REST. */
final class BookmarkHandlers {

    private final BookmarkShelf shelf;

    BookmarkHandlers(BookmarkShelf shelf) {
        this.shelf = shelf;
    }

    Response list(Request request) {
        return Response.json(shelf.list(
                request.actor(),
                request.query("type").orElse(null),
                request.query("q").orElse(null),
                request.paging(20, 100)));
    }

    Response get(Request request) {
        return Response.json(shelf.get(request.actor(), request.parameter("type"), request.id("id")));
    }

    Response keep(Request request) {
        return Response.json(shelf.keep(
                request.actor(), request.parameter("type"), request.id("id"), request.body(BookmarkChange.class)));
    }

    Response letGo(Request request) {
        shelf.letGo(request.actor(), request.id("id"));
        return Response.noContent();
    }
}
