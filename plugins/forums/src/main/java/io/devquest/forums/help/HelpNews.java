package io.devquest.forums.help;

import io.devquest.api.notification.Notification;
import io.devquest.api.notification.NotificationType;
import io.devquest.api.view.Icon;
import java.util.List;

/** Who hears that a question was taken. */
public final class HelpNews {

    private static final NotificationType TAKEN = NotificationType.direct("forums.taken", Icon.CHAT);

    private HelpNews() {}

    /** The kinds there are. */
    public static NotificationType[] types() {
        return new NotificationType[] {TAKEN};
    }

    /** The asker hears that somebody is at work on an answer. */
    public static List<Notification> taken(QuestionTaken fact) {
        return List.of(Notification.about(TAKEN.name(), fact.topicId(), fact.title(), fact.url())
                .by(fact.by().id())
                .to(List.of(fact.askerId())));
    }
}
