package io.devquest.engine.moderation.cases;

import io.devquest.api.Registrar;
import io.devquest.api.data.Id;
import io.devquest.api.notification.Notification;
import io.devquest.api.notification.NotificationType;
import io.devquest.api.view.Icon;
import java.util.ArrayList;
import java.util.List;

/** Both sides are told why. Neither is told who the other is, nor the words that were hidden. */
final class CaseNotices {

    private static final NotificationType DECIDED = NotificationType.direct("core.moderation.decision", Icon.BOOK);
    private static final NotificationType ACTED = NotificationType.direct("core.moderation.acted", Icon.BOOK);
    private static final NotificationType KEPT = NotificationType.direct("core.moderation.kept", Icon.BOOK);

    private static final NotificationType HIDDEN = NotificationType.direct("core.moderation.hidden", Icon.BOOK);

    private static final NotificationType RETURNED = NotificationType.direct("core.moderation.returned", Icon.BOOK);

    private CaseNotices() {}

    static void register(Registrar add) {
        add.notifications(DECIDED, ACTED, KEPT, HIDDEN, RETURNED);
        add.notification(ContentHidden.class, CaseNotices::hidden);
        add.notification(CaseDecided.class, CaseNotices::decided);
    }

    private static List<Notification> hidden(ContentHidden fact) {
        Id author = fact.author();
        return author == null
                ? List.of()
                : List.of(Notification.of(HIDDEN.name(), "", "/moderation/mine")
                        .groupedBy(fact.caseId().toString())
                        .to(List.of(author)));
    }

    private static List<Notification> decided(CaseDecided fact) {
        List<Notification> told = new ArrayList<>();
        Id author = fact.author();
        // who wrote what was held is told by what became of it
        boolean held = fact.subjectType().equals("submission");
        if (author != null && !held && (fact.upheld() || fact.wasHidden())) {
            NotificationType decided = fact.upheld() ? DECIDED : RETURNED;
            told.add(Notification.of(decided.name(), fact.rule(), "/moderation/mine")
                    .saying(fact.note())
                    .groupedBy(fact.caseId().toString())
                    .to(List.of(author)));
        }
        if (!fact.reporters().isEmpty()) {
            NotificationType outcome = fact.upheld() ? ACTED : KEPT;
            told.add(Notification.of(outcome.name(), fact.rule(), "/notifications")
                    .saying(fact.note())
                    .groupedBy(fact.caseId().toString())
                    .to(fact.reporters()));
        }
        return told;
    }
}
