package io.devquest.forums.help;

import io.devquest.api.data.Slice;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.view.Fragment;
import io.devquest.forums.shared.Written;
import java.util.List;

/** What was asked before, while somebody types a title. */
final class SimilarHandlers {

    private final Similar similar;

    SimilarHandlers(Similar similar) {
        this.similar = similar;
    }

    Response rest(Request request) {
        return Response.json(new Slice<>(found(request), null));
    }

    /** The list below the title. */
    Response part(Request request) {
        return Response.fragment(Fragment.of("forums/similar").with("similar", found(request)));
    }

    private List<SimilarTopic> found(Request request) {
        String title = Written.line(request.query("title").orElse(""));
        return similar.to(
                request.actor(),
                title == null ? "" : title,
                request.query("board").orElse(null),
                request.query("context").orElse(null));
    }
}
