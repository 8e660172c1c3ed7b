package io.devquest.engine.health;

import io.devquest.api.http.Route;
import io.devquest.engine.access.CorePermissions;
import java.util.List;

/** The web face of this domain. */
final class HealthRoutes {

    private HealthRoutes() {}

    static List<Route> of(HealthHandlers handlers) {
        return List.of(
                Route.get(
                        "/health/live", CorePermissions.READ_HEALTH, handlers::live, "Tells that the process answers"),
                Route.get(
                        "/health/ready",
                        CorePermissions.READ_HEALTH,
                        handlers::ready,
                        "Tells whether requests are served"),
                Route.get(
                        "/metrics", CorePermissions.READ_HEALTH, handlers::metrics, "Reads the meters for Prometheus"));
    }
}
