package io.devquest.forums.question;

import io.devquest.api.activity.Activity;
import io.devquest.api.activity.Verb;
import io.devquest.api.notification.Notification;
import io.devquest.api.notification.NotificationType;
import io.devquest.api.view.Icon;
import java.util.List;

/** Who hears what of questions and answers. */
public final class QuestionNews {

    private static final NotificationType ACCEPTED = NotificationType.direct("forums.accepted", Icon.TROPHY);
    private static final NotificationType SOLVED = NotificationType.watchers("forums.solved", Icon.TROPHY);
    private static final NotificationType INFO = NotificationType.direct("forums.info", Icon.BULB);

    private QuestionNews() {}

    /** The kinds there are. */
    public static NotificationType[] types() {
        return new NotificationType[] {ACCEPTED, SOLVED, INFO};
    }

    /** The answerer hears that the answer was accepted, and whoever follows the question that there is one. */
    public static List<Notification> accepted(AnswerAccepted fact) {
        String answer = "/forums/posts/" + fact.postId();
        return List.of(
                Notification.about(ACCEPTED.name(), fact.topicId(), fact.title(), answer)
                        .by(fact.by().id())
                        .to(List.of(fact.answererId())),
                Notification.about(SOLVED.name(), fact.topicId(), fact.title(), answer)
                        .by(fact.by().id())
                        .besides(List.of(fact.answererId())));
    }

    /** The asker hears that something is lacking. */
    public static List<Notification> info(InfoAsked fact) {
        return List.of(Notification.about(INFO.name(), fact.topicId(), fact.title(), fact.url())
                .by(fact.by().id())
                .to(List.of(fact.askerId())));
    }

    /** For the feeds. */
    public static List<Activity> solved(AnswerAccepted fact) {
        return List.of(Activity.of(fact.by().id(), Verb.ACCEPT, fact.postId()).in(fact.topicId()));
    }
}
