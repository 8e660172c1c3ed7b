package io.devquest.engine.drafts;

import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.view.Page;
import java.util.Optional;

/** One's own drafts, as a page and over REST. */
final class DraftHandlers {

    private static final String PATH = "/drafts";
    private static final int ON_ONE_PAGE = 20;

    private final Drafts drafts;

    DraftHandlers(Drafts drafts) {
        this.drafts = drafts;
    }

    Response page(Request request) {
        return Response.page(Page.of("core/drafts", "core.drafts.title")
                .with("drafts", drafts.list(request.actor(), new Paging(ON_ONE_PAGE, request.query("after")))));
    }

    Response discarded(Request request) {
        drafts.discard(request.actor(), request.parameter("key"));
        return Response.redirect(PATH);
    }

    Response list(Request request) {
        Optional<String> key = request.query("key");
        return Response.json(
                key.isPresent()
                        ? new Slice<>(
                                drafts.find(request.actor(), key.get()).stream().toList(), null)
                        : drafts.list(request.actor(), request.paging(20, 100)));
    }

    Response get(Request request) {
        return Response.json(drafts.get(request.actor(), request.parameter("key")));
    }

    Response save(Request request) {
        return Response.json(drafts.save(request.actor(), request.parameter("key"), request.body(DraftChange.class)));
    }

    Response discard(Request request) {
        drafts.discard(request.actor(), request.parameter("key"));
        return Response.noContent();
    }
}
