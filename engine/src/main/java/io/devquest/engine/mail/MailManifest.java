package io.devquest.engine.mail;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import io.devquest.api.job.Schedule;
import io.devquest.engine.config.Config;
import jakarta.inject.Inject;
import java.time.Duration;

/** What the mail domain adds to the community. */
public final class MailManifest implements CommunityPlugin {

    private final MailQueue queue;
    private final MailSender sender;
    private final Config config;

    @Inject
    public MailManifest(MailQueue queue, MailSender sender, Config config) {
        this.queue = queue;
        this.sender = sender;
        this.config = config;
    }

    @Override
    public void register(Registrar add) {
        add.settings(MailSettings.ATTEMPTS, MailSettings.KEPT_DAYS);
        add.routes(MailRoutes.of(new MailHandlers(queue, sender, config)));
        add.job("old-mail", Schedule.every(Duration.ofHours(1)), queue::removeOld);
    }
}
