package io.devquest.engine.search;

import static io.devquest.engine.access.CorePermissions.MANAGE_PLUGINS;
import static io.devquest.engine.access.CorePermissions.READ;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import io.devquest.api.http.Route;
import jakarta.inject.Inject;
import java.util.List;

/** What the search adds to the community. */
public final class SearchManifest implements CommunityPlugin {

    private static final String INDEX = "/api/v1/admin/search";

    private final SearchHandlers search;
    private final SearchAdminHandlers admin;

    @Inject
    SearchManifest(SearchHandlers search, SearchAdminHandlers admin) {
        this.search = search;
        this.admin = admin;
    }

    @Override
    public void register(Registrar add) {
        add.settings(SearchSettings.SUGGESTIONS_A_MINUTE);
        add.routes(List.of(
                Route.get("/search", READ, search::page, "Finds things, people and groups"),
                Route.get("/api/v1/search", READ, search::find, "Finds things, people and groups")
                        .gives(SearchResults.class),
                Route.get("/api/v1/search/suggestions", READ, search::suggest, "What may be meant while somebody types")
                        .gives(Suggestion.class),
                Route.get("/admin/search", MANAGE_PLUGINS, admin::page, "Shows how the search index is"),
                Route.post("/admin/search/rebuild", MANAGE_PLUGINS, admin::submit, "Builds the search index anew"),
                Route.get(INDEX, MANAGE_PLUGINS, admin::state, "Tells how the search index is")
                        .gives(SearchState.class),
                Route.post(INDEX + "/rebuild", MANAGE_PLUGINS, admin::rebuild, "Builds the search index anew")
                        .gives(SearchState.class)));
    }
}
