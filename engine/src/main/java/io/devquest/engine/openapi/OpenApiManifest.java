package io.devquest.engine.openapi;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import io.devquest.api.http.Route;
import io.devquest.engine.access.CorePermissions;
import io.devquest.engine.http.Routing;
import jakarta.inject.Inject;
import java.util.List;

/** What this domain adds to the community. */
public final class OpenApiManifest implements CommunityPlugin {

    private final Routing routing;

    @Inject
    public OpenApiManifest(Routing routing) {
        this.routing = routing;
    }

    @Override
    public void register(Registrar add) {
        OpenApiHandlers handlers = new OpenApiHandlers(routing);
        add.routes(List.of(
                Route.get(
                        "/api/v1/openapi.json",
                        CorePermissions.READ_API,
                        handlers::document,
                        "Reads the OpenAPI document of what is installed now"),
                Route.get("/api", CorePermissions.READ_API, handlers::page, "Shows the REST routes")));
    }
}
