package io.devquest.engine.notifications.mail;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import io.devquest.api.job.Schedule;
import jakarta.inject.Inject;
import java.time.Duration;

/** What mail about notifications adds to the community. */
public final class NotificationMailManifest implements CommunityPlugin {

    private final MailPreferences preferences;
    private final Unsubscriptions unsubscriptions;
    private final Sentences sentences;
    private final NotificationMail mail;

    @Inject
    NotificationMailManifest(
            MailPreferences preferences, Unsubscriptions unsubscriptions, Sentences sentences, NotificationMail mail) {
        this.preferences = preferences;
        this.unsubscriptions = unsubscriptions;
        this.sentences = sentences;
        this.mail = mail;
    }

    @Override
    public void register(Registrar add) {
        add.settings(NotificationMailSettings.DELAY, NotificationMailSettings.MOST);
        add.routes(NotificationMailRoutes.of(new PreferenceHandlers(preferences, sentences)));
        add.routes(NotificationMailRoutes.of(new UnsubscribeHandlers(unsubscriptions, sentences)));
        add.job("notification-mail", Schedule.every(Duration.ofSeconds(30)), mail::sendDue);
        add.job("old-unsubscriptions", Schedule.every(Duration.ofHours(24)), unsubscriptions::removeOld);
    }
}
