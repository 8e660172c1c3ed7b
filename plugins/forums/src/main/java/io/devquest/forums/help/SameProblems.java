package io.devquest.forums.help;

import io.devquest.api.Engine;
import io.devquest.api.Registrar;
import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import io.devquest.api.notification.WatchLevel;
import io.devquest.forums.topic.Topic;
import io.devquest.forums.topic.Topics;
import java.time.temporal.ChronoUnit;

/** Who has the problem of a question as well. */
public final class SameProblems {

    private final Engine engine;
    private final HelpMapper mapper;
    private final Topics topics;

    private SameProblems(Engine engine, HelpMapper mapper, Topics topics) {
        this.engine = engine;
        this.mapper = mapper;
        this.topics = topics;
    }

    /** The service over this plugin's own mapper. */
    public static SameProblems of(Registrar add, Topics topics) {
        return new SameProblems(add.engine(), add.mapper(HelpMapper.class), topics);
    }

    /** Notes that the actor has the problem too; they track the question from then on. A second time changes nothing. */
    Topic note(Actor actor, Id id) {
        return engine.database().inTransaction(() -> {
            Id person = actor.requireId();
            Asked.ofAnother(engine, actor, topics.get(actor, id));
            if (mapper.insertSame(id, person, engine.clock().instant().truncatedTo(ChronoUnit.MICROS)) == 1) {
                engine.notifications().suggest(person, id, WatchLevel.TRACKING);
                count(id, 1);
            }
            return topics.get(actor, id);
        });
    }

    /** Takes that back; nothing happens if it was not said. */
    Topic withdraw(Actor actor, Id id) {
        return engine.database().inTransaction(() -> {
            topics.get(actor, id);
            if (mapper.deleteSame(id, actor.requireId()) == 1) {
                count(id, -1);
            }
            return topics.get(actor, id);
        });
    }

    private void count(Id topic, int by) {
        mapper.updateSameCount(topic, by);
        engine.events()
                .publish(
                        new SameProblemCounted(topic, mapper.selectSameCount(topic)),
                        topics.channel().at(topic));
    }
}
