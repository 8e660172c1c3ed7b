package io.devquest.forums.topic;

import io.devquest.api.Engine;
import io.devquest.api.access.Actor;
import io.devquest.api.settings.Setting;
import io.devquest.forums.shared.ForumsPermissions;
import java.time.Duration;

/** Who may do what with a question. */
public final class QuestionRules {

    /** How old a question is before others than its asker may accept an answer. */
    public static final Setting<Duration> OTHERS_ACCEPT_AFTER =
            Setting.duration("forums.others_accept_after", Duration.ofDays(7), Duration.ZERO, Duration.ofDays(365));

    private final Engine engine;

    public QuestionRules(Engine engine) {
        this.engine = engine;
    }

    /** The asker at any time, moderators, and trusted people once the question is old. */
    public boolean mayAccept(Actor actor, Topic topic) {
        if (!open(topic)) {
            return false;
        }
        if (asked(actor, topic)) {
            return actor.can(ForumsPermissions.WRITE);
        }
        Duration wait = engine.settings().get(OTHERS_ACCEPT_AFTER);
        boolean old = !topic.createdAt().plus(wait).isAfter(engine.clock().instant());
        return actor.can(ForumsPermissions.MODERATE) || (old && actor.can(ForumsPermissions.ACCEPT_ANSWERS));
    }

    /** Anyone but the asker who has been here for a while. */
    public boolean mayAskForInfo(Actor actor, Topic topic) {
        return open(topic) && !asked(actor, topic) && actor.can(ForumsPermissions.ASK_FOR_INFO);
    }

    /** Whoever may ask for more, and the asker, whose word it is that all is said. */
    public boolean maySettleInfo(Actor actor, Topic topic) {
        return open(topic) && (asked(actor, topic) || actor.can(ForumsPermissions.ASK_FOR_INFO));
    }

    /** The asker, and trusted people. */
    public boolean mayMarkDuplicate(Actor actor, Topic topic) {
        boolean own = asked(actor, topic) && actor.can(ForumsPermissions.WRITE);
        return open(topic) && (own || actor.can(ForumsPermissions.MARK_DUPLICATES));
    }

    /** Anyone who votes and did not ask it. */
    public boolean mayShareProblem(Actor actor, Topic topic) {
        return open(topic) && !asked(actor, topic) && actor.can(ForumsPermissions.VOTE);
    }

    /** Anyone who answers, while it waits for an answer. */
    public boolean mayTake(Actor actor, Topic topic) {
        Question question = topic.question();
        return question != null
                && !topic.deleted()
                && !question.solved()
                && question.duplicateOf() == null
                && !topic.state().closed()
                && !asked(actor, topic)
                && actor.can(ForumsPermissions.TAKE_QUESTIONS);
    }

    private static boolean open(Topic topic) {
        return topic.question() != null && !topic.deleted();
    }

    private static boolean asked(Actor actor, Topic topic) {
        return actor.id().filter(topic.author().id()::equals).isPresent();
    }
}
