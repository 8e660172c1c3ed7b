package io.devquest.snippets.wanted;

import io.devquest.api.Engine;
import io.devquest.api.data.Id;
import io.devquest.api.notification.Notification;
import io.devquest.api.notification.NotificationType;
import io.devquest.api.settings.Setting;
import io.devquest.api.view.Icon;
import java.util.List;

/** Who hears of reviews: those who know best what it takes, and then whoever asked. */
public final class RequestNews {

    /** How many people one request is offered to. */
    public static final Setting<Long> OFFERED = Setting.number("snippets.review_offers", 10, 0, 50);

    private static final NotificationType WANTED = NotificationType.direct("snippets.review", Icon.CODE);
    private static final NotificationType TAKEN = NotificationType.direct("snippets.review_taken", Icon.CODE);

    private final Engine engine;

    public RequestNews(Engine engine) {
        this.engine = engine;
    }

    public static NotificationType[] types() {
        return new NotificationType[] {WANTED, TAKEN};
    }

    public List<Notification> wanted(ReviewWanted fact) {
        int most = engine.settings().get(OFFERED).intValue();
        // one more, because its author may be among them
        List<Id> skilled = most == 0
                ? List.of()
                : engine.reputation().skilled(fact.skills(), most + 1).stream()
                        .filter(person -> !person.equals(fact.authorId()))
                        .limit(most)
                        .toList();
        return skilled.isEmpty()
                ? List.of()
                : List.of(Notification.about(
                                WANTED.name(), fact.snippetId(), fact.title(), fact.url() + "#review-request")
                        .by(fact.authorId())
                        .to(skilled));
    }

    public static List<Notification> taken(ReviewTaken fact) {
        return List.of(Notification.about(TAKEN.name(), fact.snippetId(), fact.title(), fact.url() + "#review-request")
                .by(fact.by())
                .to(List.of(fact.authorId())));
    }
}
