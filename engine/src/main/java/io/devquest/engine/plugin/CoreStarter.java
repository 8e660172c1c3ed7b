package io.devquest.engine.plugin;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.demo.DemoData;
import io.devquest.engine.scope.Scope;
import jakarta.inject.Inject;
import java.util.List;

/** Lets the engine's own domains register, through the same door as plugins. */
public final class CoreStarter {

    private final Scope core;
    private final EngineServices services;

    @Inject
    CoreStarter(Scope core, EngineServices services) {
        this.core = core;
        this.services = services;
    }

    /** Lets them register and gives back what they have to make example data. */
    public List<DemoData> start(List<CommunityPlugin> domains) {
        Contributions contributions = new Contributions(core, services);
        contributions.collect(add -> domains.forEach(domain -> domain.register(add)));
        contributions.activate();
        return contributions.demos();
    }
}
