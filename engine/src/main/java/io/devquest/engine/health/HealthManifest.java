package io.devquest.engine.health;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import jakarta.inject.Inject;

/** What the health domain adds to the community. */
public final class HealthManifest implements CommunityPlugin {

    private final Health health;
    private final Metrics metrics;

    @Inject
    public HealthManifest(Health health, Metrics metrics) {
        this.health = health;
        this.metrics = metrics;
    }

    @Override
    public void register(Registrar add) {
        add.routes(HealthRoutes.of(new HealthHandlers(health, metrics)));
    }
}
