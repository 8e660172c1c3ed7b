package io.devquest.forums.question;

import io.devquest.api.Engine;
import io.devquest.api.Registrar;
import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import io.devquest.api.error.CommunityException;
import io.devquest.forums.shared.Author;
import io.devquest.forums.shared.ForumsErrors;
import io.devquest.forums.topic.InfoGiven;
import io.devquest.forums.topic.QuestionRules;
import io.devquest.forums.topic.Topic;
import io.devquest.forums.topic.Topics;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** What people find out about questions: that they lack something, or were asked before. */
public final class Questions {

    private final Engine engine;
    private final QuestionMapper mapper;
    private final Topics topics;
    private final QuestionRules rules;

    private Questions(Engine engine, QuestionMapper mapper, Topics topics) {
        this.engine = engine;
        this.mapper = mapper;
        this.topics = topics;
        this.rules = new QuestionRules(engine);
    }

    /** The service over this plugin's own mapper. */
    public static Questions of(Registrar add, Topics topics) {
        return new Questions(add.engine(), add.mapper(QuestionMapper.class), topics);
    }

    /** The same over other services of the engine. */
    public Questions with(Engine other) {
        return new Questions(other, mapper, topics);
    }

    /** Asks the asker to say more; a second time changes nothing. */
    public Topic askForInfo(Actor actor, Id id) {
        return engine.database().inTransaction(() -> {
            Topic topic = question(actor, id);
            require(rules.mayAskForInfo(actor, topic), "You cannot ask for more about this question.");
            Id by = actor.requireId();
            if (mapper.updateInfoAsked(id, by, now()) == 1) {
                Author author = engine.people().byId(by).map(Author::of).orElseThrow();
                engine.events()
                        .publish(
                                new InfoAsked(
                                        id,
                                        topic.title(),
                                        topic.url(),
                                        topic.author().id(),
                                        author),
                                topics.channel().at(id));
            }
            return topics.get(actor, id);
        });
    }

    /** Says that nothing is lacking any more. */
    public Topic settleInfo(Actor actor, Id id) {
        return engine.database().inTransaction(() -> {
            require(rules.maySettleInfo(actor, question(actor, id)), "You cannot change what this question lacks.");
            if (mapper.updateInfoSettled(id) == 1) {
                engine.events().publish(new InfoGiven(id), topics.channel().at(id));
            }
            return topics.get(actor, id);
        });
    }

    /** Says where the question was asked before; if that was a duplicate as well, the one it repeats is meant. */
    public Topic mark(Actor actor, Id id, Id earlier) {
        return engine.database().inTransaction(() -> {
            Topic topic = markable(actor, id);
            Topic original = topics.get(actor, earlier);
            Id of = original.question() == null || original.question().duplicateOf() == null
                    ? earlier
                    : original.question().duplicateOf();
            if (of.equals(id)) {
                throw new CommunityException(ForumsErrors.OWN_DUPLICATE, "A question cannot be a duplicate of itself.");
            }
            store(topic, of);
            return topics.get(actor, id);
        });
    }

    /** Takes back that the question was asked before. */
    public Topic unmark(Actor actor, Id id) {
        return engine.database().inTransaction(() -> {
            store(markable(actor, id), null);
            return topics.get(actor, id);
        });
    }

    private Topic markable(Actor actor, Id id) {
        Topic topic = question(actor, id);
        require(rules.mayMarkDuplicate(actor, topic), "You cannot say that this question was asked before.");
        return topic;
    }

    private void store(Topic topic, @Nullable Id of) {
        mapper.updateDuplicate(topic.id(), of);
        engine.events()
                .publish(new DuplicateMarked(topic.id(), of), topics.channel().at(topic.id()));
    }

    private Topic question(Actor actor, Id id) {
        Topic topic = topics.get(actor, id);
        if (topic.question() == null) {
            throw new CommunityException(
                    ForumsErrors.NOT_A_QUESTION, "This board is for discussion, not for questions.");
        }
        return topic;
    }

    private static void require(boolean allowed, String refusal) {
        if (!allowed) {
            throw CommunityException.forbidden(refusal);
        }
    }

    private Instant now() {
        return engine.clock().instant().truncatedTo(ChronoUnit.MICROS);
    }
}
