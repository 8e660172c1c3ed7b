package io.devquest.engine.moderation.sanction;

import io.devquest.api.Registrar;
import io.devquest.api.notification.Notification;
import io.devquest.api.notification.NotificationType;
import io.devquest.api.view.Icon;
import java.util.List;

/** Nothing is imposed on anybody without telling them what, why and how to appeal. */
final class SanctionNotices {

    private SanctionNotices() {}

    static void register(Registrar add) {
        for (SanctionKind kind : SanctionKind.values()) {
            add.notifications(NotificationType.direct(type(kind.word()), Icon.BOOK));
        }
        add.notification(SanctionImposed.class, SanctionNotices::imposed);
    }

    private static String type(String kind) {
        return "core.moderation." + kind;
    }

    private static List<Notification> imposed(SanctionImposed fact) {
        return List.of(Notification.of(type(fact.kind()), fact.rule(), "/moderation/mine")
                .saying(fact.reason())
                .groupedBy(fact.sanction().toString())
                .to(List.of(fact.account())));
    }
}
