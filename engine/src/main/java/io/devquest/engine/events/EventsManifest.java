package io.devquest.engine.events;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import io.devquest.api.job.Schedule;
import jakarta.inject.Inject;
import java.time.Duration;

/** What the event log adds to the community. */
public final class EventsManifest implements CommunityPlugin {

    private final Listeners listeners;
    private final ParkedFacts parked;
    private final Retention retention;

    @Inject
    public EventsManifest(Listeners listeners, ParkedFacts parked, Retention retention) {
        this.listeners = listeners;
        this.parked = parked;
        this.retention = retention;
    }

    @Override
    public void register(Registrar add) {
        add.settings(EventSettings.KEEP_DAYS);
        add.routes(EventRoutes.of(new EventPageHandlers(listeners, parked)));
        add.routes(EventRoutes.of(new EventHandlers(listeners, parked)));
        add.job("old-events", Schedule.every(Duration.ofHours(1)), retention::removeOld);
    }
}
