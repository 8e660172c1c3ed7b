package io.devquest.forums.help;

import static io.devquest.api.http.Route.get;
import static io.devquest.forums.shared.ForumsPermissions.READ;

import io.devquest.api.http.Route;
import java.util.List;

/** The web face of what people do for each other's questions. */
public final class HelpRoutes {

    private HelpRoutes() {}

    /** What was asked before. */
    public static List<Route> of(Similar similar) {
        var handlers = new SimilarHandlers(similar);
        return List.of(
                get("/forums/similar", READ, handlers::part, "Shows the topics that are like a title, for its form"),
                get(
                                "/api/v1/forums/similar",
                                READ,
                                handlers::rest,
                                "Lists at most five topics like a title of at least 10 characters; those of the board first")
                        .gives(SimilarTopic.class));
    }
}
