package io.devquest.engine.notifications.mail;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import io.devquest.api.job.Schedule;
import io.devquest.engine.notifications.NotificationTexts;
import jakarta.inject.Inject;
import java.time.Duration;

/** What mail about notifications adds to the community. */
public final class NotificationMailManifest implements CommunityPlugin {

    private final MailPreferences preferences;
    private final Unsubscriptions unsubscriptions;
    private final NotificationTexts texts;
    private final NotificationMail mail;

    @Inject
    NotificationMailManifest(
            MailPreferences preferences,
            Unsubscriptions unsubscriptions,
            NotificationTexts texts,
            NotificationMail mail) {
        this.preferences = preferences;
        this.unsubscriptions = unsubscriptions;
        this.texts = texts;
        this.mail = mail;
    }

    @Override
    public void register(Registrar add) {
        add.settings(NotificationMailSettings.DELAY, NotificationMailSettings.MOST);
        add.routes(NotificationMailRoutes.of(new PreferenceHandlers(preferences, texts)));
        add.routes(NotificationMailRoutes.of(new UnsubscribeHandlers(unsubscriptions, texts)));
        add.job("notification-mail", Schedule.every(Duration.ofSeconds(30)), mail::sendDue);
        add.job("old-unsubscriptions", Schedule.every(Duration.ofHours(24)), unsubscriptions::removeOld);
    }
}
