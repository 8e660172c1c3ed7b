package io.devquest.engine.notifications;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import io.devquest.api.job.Schedule;
import io.devquest.api.live.Channel;
import io.devquest.engine.views.Messages;
import jakarta.inject.Inject;
import java.time.Duration;

/** What the notifications domain adds to the community. */
public final class NotificationManifest implements CommunityPlugin {

    private final NotificationCentre centre;
    private final Inbox inbox;
    private final ReadMarks marks;
    private final TypeLevels levels;
    private final NotificationTypes types;
    private final NotificationTexts texts;
    private final Watches watches;
    private final NotificationUpkeep upkeep;
    private final Messages messages;

    @Inject
    NotificationManifest(
            NotificationCentre centre,
            Inbox inbox,
            ReadMarks marks,
            TypeLevels levels,
            NotificationTypes types,
            NotificationTexts texts,
            Watches watches,
            NotificationUpkeep upkeep,
            Messages messages) {
        this.centre = centre;
        this.inbox = inbox;
        this.marks = marks;
        this.levels = levels;
        this.types = types;
        this.texts = texts;
        this.watches = watches;
        this.upkeep = upkeep;
        this.messages = messages;
    }

    @Override
    public void register(Registrar add) {
        add.settings(NotificationSettings.KEEP_DAYS);
        add.routes(NotificationRoutes.of(new NotificationHandlers(centre, inbox, marks)));
        add.routes(NotificationRoutes.of(new CentrePages(centre, marks, watches)));
        add.routes(NotificationRoutes.of(new LevelHandlers(levels, types, texts, watches, messages)));
        add.routes(NotificationRoutes.of(new WatchHandlers(watches)));
        add.channel(new Channel(
                Announcements.CHANNEL,
                (actor, key) ->
                        actor.id().filter(id -> id.toString().equals(key)).isPresent()));
        add.job("notifications", Schedule.every(Duration.ofHours(24)), upkeep::run);
    }
}
