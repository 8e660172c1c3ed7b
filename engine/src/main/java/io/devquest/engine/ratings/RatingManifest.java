package io.devquest.engine.ratings;

import static io.devquest.engine.access.CorePermissions.RATE;
import static io.devquest.engine.access.CorePermissions.READ;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import io.devquest.api.http.Route;
import io.devquest.api.job.Schedule;
import io.devquest.api.live.Channel;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;

/** What ratings add to the community. */
public final class RatingManifest implements CommunityPlugin {

    static final String CHANNEL = "core.ratings";

    private static final String REST = "/api/v1/content/{type}/{id}/rating";

    private final RatingDesk desk;

    @Inject
    RatingManifest(RatingDesk desk) {
        this.desk = desk;
    }

    @Override
    public void register(Registrar add) {
        var handlers = new RatingHandlers(desk);
        add.settings(RatingSettings.PRIOR, RatingSettings.WEIGHT, RatingSettings.A_DAY);
        add.routes(List.of(
                Route.get(REST, READ, handlers::get, "Tells how a thing is rated")
                        .gives(RatingDocument.class),
                Route.put(REST, RATE, handlers::rate, "Rates a thing, instead of what one gave it before")
                        .takes(NewRating.class)
                        .gives(RatingDocument.class),
                Route.delete(REST, RATE, handlers::withdraw, "Takes one's rating back")
                        .gives(RatingDocument.class),
                Route.post("/ratings/{type}/{id}", RATE, handlers::submit, "Rates a thing from the page")));
        add.channel(new Channel(CHANNEL, desk::mayHear));
        add.job("rating counts", Schedule.every(Duration.ofHours(1)), desk::repair);
    }
}
