package io.devquest.engine.search;

import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.view.Page;
import jakarta.inject.Inject;

/** The index of this node, for administrators. */
final class SearchAdminHandlers {

    private static final String PATH = "/admin/search";

    private final SearchFeed feed;

    @Inject
    SearchAdminHandlers(SearchFeed feed) {
        this.feed = feed;
    }

    Response page(Request request) {
        return Response.page(
                Page.of("core/admin/search", "core.search.admin.title").with("index", feed.state()));
    }

    Response submit(Request request) {
        feed.rebuild();
        return Response.redirect(PATH);
    }

    Response state(Request request) {
        return Response.json(feed.state());
    }

    Response rebuild(Request request) {
        feed.rebuild();
        return Response.json(feed.state()).status(202);
    }
}
