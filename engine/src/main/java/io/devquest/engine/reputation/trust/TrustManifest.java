package io.devquest.engine.reputation.trust;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import io.devquest.api.job.Schedule;
import io.devquest.api.notification.Notification;
import io.devquest.api.notification.NotificationType;
import io.devquest.api.view.Icon;
import io.devquest.engine.access.Permissions;
import io.devquest.engine.views.Messages;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;

/** What trust levels add to the community. */
public final class TrustManifest implements CommunityPlugin {

    private static final NotificationType RAISED = NotificationType.direct("core.trust.raised", Icon.USER);
    private static final NotificationType LOWERED = NotificationType.direct("core.trust.lowered", Icon.USER);

    private final TrustLevels levels;
    private final Permissions permissions;
    private final Messages messages;

    @Inject
    TrustManifest(TrustLevels levels, Permissions permissions, Messages messages) {
        this.levels = levels;
        this.permissions = permissions;
        this.messages = messages;
    }

    @Override
    public void register(Registrar add) {
        add.settings(TrustSettings.all());
        add.routes(TrustRoutes.of(new TrustHandlers(levels, permissions, messages)));
        add.notifications(RAISED, LOWERED);
        add.notification(TrustChanged.class, TrustManifest::told);
        add.job("trust", Schedule.every(Duration.ofSeconds(30)), levels::follow);
        add.job("trust-review", Schedule.every(Duration.ofHours(12)), levels::review);
    }

    private static List<Notification> told(TrustChanged fact) {
        NotificationType type = fact.toLevel() > fact.fromLevel() ? RAISED : LOWERED;
        return List.of(Notification.of(type.name(), String.valueOf(fact.toLevel()), "/settings/trust")
                .to(List.of(fact.personId())));
    }
}
