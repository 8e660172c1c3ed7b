package io.devquest.engine.events;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import jakarta.inject.Inject;

/** What the event log adds to the community. */
public final class EventsManifest implements CommunityPlugin {

    private final Listeners listeners;
    private final ParkedFacts parked;

    @Inject
    public EventsManifest(Listeners listeners, ParkedFacts parked) {
        this.listeners = listeners;
        this.parked = parked;
    }

    @Override
    public void register(Registrar add) {
        add.routes(EventRoutes.of(new EventPageHandlers(listeners, parked)));
        add.routes(EventRoutes.of(new EventHandlers(listeners, parked)));
    }
}
