package io.devquest.snippets.review;

import io.devquest.api.data.Id;
import io.devquest.api.notification.Notification;
import io.devquest.api.notification.NotificationType;
import io.devquest.api.view.Icon;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Who is told of comments on lines: each person once. */
public final class ReviewNews {

    private static final NotificationType COMMENT = NotificationType.direct("snippets.comment", Icon.CHAT);
    private static final NotificationType REPLY = NotificationType.direct("snippets.reply", Icon.CHAT);
    private static final NotificationType APPLIED = NotificationType.direct("snippets.applied", Icon.CODE);

    private ReviewNews() {}

    public static NotificationType[] types() {
        return new NotificationType[] {COMMENT, REPLY, APPLIED};
    }

    public static List<Notification> commented(LineCommented fact) {
        return fact.reviewed() ? List.of() : told(fact);
    }

    /** Of a review they hear once, however much it says. */
    public static List<Notification> reviewed(ReviewSubmitted fact) {
        return told(new LineCommented(
                fact.commentId(),
                fact.snippetId(),
                fact.title(),
                fact.url(),
                fact.excerpt(),
                fact.authorId(),
                fact.snippetAuthorId(),
                fact.others(),
                true));
    }

    private static List<Notification> told(LineCommented fact) {
        List<Notification> all = new ArrayList<>();
        all.add(about(COMMENT, fact).to(List.of(fact.snippetAuthorId())));
        Set<Id> others = new HashSet<>(fact.others());
        others.remove(fact.snippetAuthorId());
        others.remove(fact.authorId());
        if (!others.isEmpty()) {
            all.add(about(REPLY, fact).to(others));
        }
        return all;
    }

    public static List<Notification> applied(SuggestionApplied fact) {
        return List.of(Notification.about(APPLIED.name(), fact.snippetId(), fact.title(), fact.url())
                .by(fact.by())
                .to(List.of(fact.suggestedBy())));
    }

    private static Notification about(NotificationType type, LineCommented fact) {
        return Notification.about(type.name(), fact.snippetId(), fact.title(), fact.url())
                .by(fact.authorId())
                .quoting(fact.commentId())
                .saying(fact.excerpt());
    }
}
