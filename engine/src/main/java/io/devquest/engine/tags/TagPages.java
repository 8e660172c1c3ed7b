package io.devquest.engine.tags;

import io.devquest.api.data.Paging;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.view.Page;
import io.devquest.engine.access.CorePermissions;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The list of tags, and what has one of them. */
final class TagPages {

    private static final int TAGS = 50;
    private static final int ITEMS = 25;

    private final TagDirectory tags;

    TagPages(TagDirectory tags) {
        this.tags = tags;
    }

    Response index(Request request) {
        String prefix = request.query("q").orElse("");
        boolean mine = request.query("mine").filter("true"::equals).isPresent();
        return Response.page(Page.of("core/tags/index", "core.tags")
                .with("q", prefix)
                .with("mine", mine)
                .with(
                        "path",
                        "/tags?q=" + URLEncoder.encode(prefix, StandardCharsets.UTF_8) + (mine ? "&mine=true" : ""))
                .with(
                        "tags",
                        tags.list(request.actor(), prefix, null, mine, new Paging(TAGS, request.query("after")))));
    }

    Response show(Request request) {
        Optional<String> other = tags.leadsTo(request.parameter("tag"));
        if (other.isPresent()) {
            return Response.redirect(TagDocument.url(other.get()));
        }
        TagLine tag = tags.find(request.actor(), request.parameter("tag"));
        return Response.page(Page.of("core/tags/tag", tag.name())
                .with("tag", tags.document(tag))
                .with("mayCare", request.actor().can(CorePermissions.MANAGE_TAGS))
                .with("items", tags.items(request.actor(), tag, new Paging(ITEMS, request.query("after")))));
    }

    Response watch(Request request) {
        TagLine tag = tags.find(request.actor(), request.parameter("tag"));
        tags.watch(request.actor(), tag, request.body(TagWatch.class).chosen());
        return Response.redirect(TagDocument.url(tag.name()));
    }
}
