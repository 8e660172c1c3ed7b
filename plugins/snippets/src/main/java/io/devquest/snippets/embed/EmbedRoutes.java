package io.devquest.snippets.embed;

import static io.devquest.api.http.Route.get;
import static io.devquest.snippets.shared.SnippetsPermissions.READ;

import io.devquest.api.http.Route;
import java.util.List;

/** The web face of frames. */
public final class EmbedRoutes {

    private EmbedRoutes() {}

    public static List<Route> of(EmbedPages pages) {
        return List.of(
                get("/snippets/{id}/embed", READ, pages::page, "Shows a public snippet for a frame on another site"),
                get(
                                "/api/v1/snippets/{id}/embed",
                                READ,
                                pages::get,
                                "Gives the frame in which another site shows a public snippet;"
                                        + " with revision, file or lines such as 10-20, a part of it")
                        .gives(Embed.class));
    }
}
