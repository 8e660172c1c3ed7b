package io.devquest.engine.content;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import io.devquest.api.content.ContentItem;
import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.http.Route;
import io.devquest.engine.access.CorePermissions;
import jakarta.inject.Inject;
import java.util.List;

/** Links that outlive the pages they lead to. */
public final class ContentManifest implements CommunityPlugin {

    private final ContentTypes types;

    @Inject
    ContentManifest(ContentTypes types) {
        this.types = types;
    }

    @Override
    public void register(Registrar add) {
        add.routes(List.of(
                Route.get(
                        "/content/{type}/{id}",
                        CorePermissions.READ,
                        request -> Response.redirect(item(request).url()),
                        "Leads to a thing, wherever its page is now"),
                Route.get(
                                "/api/v1/content/{type}/{id}",
                                CorePermissions.READ,
                                request -> Response.json(item(request)),
                                "A thing by its type and id")
                        .gives(ContentItem.class)));
    }

    private ContentItem item(Request request) {
        return types.find(request.actor(), request.parameter("type"), request.id("id"))
                .orElseThrow(() -> CommunityException.notFound("There is no such thing, or its plugin is off."));
    }
}
