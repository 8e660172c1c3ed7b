package io.devquest.engine.mail;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import io.devquest.api.job.Schedule;
import jakarta.inject.Inject;
import java.time.Duration;

/** What the mail domain adds to the community. */
public final class MailManifest implements CommunityPlugin {

    private final MailQueue queue;

    @Inject
    public MailManifest(MailQueue queue) {
        this.queue = queue;
    }

    @Override
    public void register(Registrar add) {
        add.settings(MailSettings.ATTEMPTS, MailSettings.KEPT_DAYS);
        add.job("core.mail", Schedule.every(Duration.ofHours(1)), queue::removeOld);
    }
}
