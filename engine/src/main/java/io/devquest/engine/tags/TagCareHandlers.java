package io.devquest.engine.tags;

import io.devquest.api.error.InvalidInput;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.view.Page;
import java.util.Map;
import java.util.Objects;

/** What moderators do to tags, over REST and from a page. */
final class TagCareHandlers {

    private final TagDirectory tags;
    private final TagCare care;

    TagCareHandlers(TagDirectory tags, TagCare care) {
        this.tags = tags;
        this.care = care;
    }

    Response describe(Request request) {
        care.describe(tag(request), request.body(TagText.class).text());
        return Response.json(document(request));
    }

    Response merge(Request request) {
        care.merge(request.parameter("name"), tag(request));
        return Response.json(document(request));
    }

    Response split(Request request) {
        care.split(request.parameter("name"));
        return Response.noContent();
    }

    Response form(Request request) {
        return Response.page(page(request));
    }

    /** The form says what to do: a description, a name to merge, or one to let go. */
    Response submit(Request request) {
        Map<String, String> form = request.form();
        try {
            if (form.containsKey("split")) {
                care.split(Objects.requireNonNull(form.get("split")));
            } else if (form.containsKey("name")) {
                care.merge(Objects.requireNonNull(form.get("name")), tag(request));
            } else {
                care.describe(tag(request), request.body(TagText.class).text());
            }
            return Response.redirect(TagDocument.url(tag(request)) + "/edit");
        } catch (InvalidInput invalid) {
            return Response.page(page(request).withErrors(invalid, form))
                    .status(invalid.error().kind().status());
        }
    }

    private Page page(Request request) {
        return Page.of("core/tags/edit", "core.tags.edit")
                .with("tag", document(request))
                .with("errors", Map.of())
                .with("values", Map.of());
    }

    private TagDocument document(Request request) {
        return tags.document(tags.find(request.actor(), tag(request)));
    }

    private static String tag(Request request) {
        return request.parameter("tag");
    }
}
