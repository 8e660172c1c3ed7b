package io.devquest.engine.health;

import io.devquest.api.http.Route;
import java.util.List;

/** The web face of this domain. */
final class HealthRoutes {

    private HealthRoutes() {}

    static List<Route> of(HealthHandlers handlers) {
        return List.of(
                Route.get("/health/live", HealthPermissions.READ, handlers::live, "Tells that the process answers"),
                Route.get(
                        "/health/ready", HealthPermissions.READ, handlers::ready, "Tells whether requests are served"),
                Route.get("/metrics", HealthPermissions.READ, handlers::metrics, "Reads the meters for Prometheus"));
    }
}
