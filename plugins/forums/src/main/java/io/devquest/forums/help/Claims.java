package io.devquest.forums.help;

import io.devquest.api.Engine;
import io.devquest.api.Registrar;
import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import io.devquest.api.error.CommunityException;
import io.devquest.api.settings.Setting;
import io.devquest.forums.shared.Author;
import io.devquest.forums.shared.ForumsErrors;
import io.devquest.forums.topic.Question;
import io.devquest.forums.topic.Topic;
import io.devquest.forums.topic.Topics;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is answering which question. A claim keeps nobody from answering; it tells others that somebody is at work. */
public final class Claims {

    /** How long a claim lasts. */
    public static final Setting<Duration> CLAIM =
            Setting.duration("forums.claim", Duration.ofMinutes(30), Duration.ofMinutes(5), Duration.ofDays(1));

    private static final int MOST = 3;

    private final Engine engine;
    private final HelpMapper mapper;
    private final Topics topics;

    private Claims(Engine engine, HelpMapper mapper, Topics topics) {
        this.engine = engine;
        this.mapper = mapper;
        this.topics = topics;
    }

    /** The service over this plugin's own mapper. */
    public static Claims of(Registrar add, Topics topics) {
        return new Claims(add.engine(), add.mapper(HelpMapper.class), topics);
    }

    /** Takes a question; whoever has it already keeps it for as long as before. */
    Topic take(Actor actor, Id id) {
        return engine.database().inTransaction(() -> {
            Topic topic = topics.get(actor, id);
            Asked.ofAnother(engine, actor, topic);
            requireOpen(topic);
            Id person = actor.requireId();
            Instant now = now();
            mapper.insertHelper(person);
            mapper.selectHelperForUpdate(person);
            List<Id> taken = mapper.selectTaken(person, now);
            if (!taken.contains(id)) {
                requireRoom(taken);
                store(topic, person, now);
            }
            return topics.get(actor, id);
        });
    }

    private static void requireOpen(Topic topic) {
        boolean settled = topic.question() != null
                && (topic.question().solved() || topic.question().duplicateOf() != null);
        if (settled || topic.state().closed()) {
            throw new CommunityException(
                    ForumsErrors.QUESTION_SETTLED, "This question is solved, closed or was asked before.");
        }
    }

    private static void requireRoom(List<Id> taken) {
        if (taken.size() >= MOST) {
            throw new CommunityException(
                    ForumsErrors.TOO_MANY_CLAIMS,
                    "You have taken " + MOST + " questions. Answer one or give one back first.");
        }
    }

    private void store(Topic topic, Id person, Instant now) {
        Instant until = now.plus(engine.settings().get(CLAIM));
        if (mapper.updateClaim(topic.id(), person, until, now) == 0
                && mapper.insertClaim(topic.id(), person, until) == 0) {
            throw new CommunityException(
                    ForumsErrors.QUESTION_TAKEN,
                    "Somebody else is answering this question at the moment. You may still answer it.");
        }
        Author by = engine.people()
                .byId(person)
                .map(Author::of)
                .orElseThrow(() -> CommunityException.forbidden("Sign in again."));
        engine.events()
                .publish(
                        new QuestionTaken(
                                topic.id(),
                                topic.title(),
                                topic.url(),
                                topic.author().id(),
                                by,
                                until),
                        topics.channel().at(topic.id()));
    }

    /** Gives a question back; nothing happens if the actor has not taken it. */
    Topic release(Actor actor, Id id) {
        return engine.database().inTransaction(() -> {
            topics.get(actor, id);
            end(id, actor.requireId());
            return topics.get(actor, id);
        });
    }

    /**
     * Ends the claim of somebody who has answered; in the transaction that adds the answer. No statement unless they had
     * taken it when the topic was read.
     */
    public void answered(Topic topic, Id person) {
        Question.@Nullable Claim claim =
                topic.question() == null ? null : topic.question().claim();
        if (claim != null && claim.by().id().equals(person)) {
            end(topic.id(), person);
        }
    }

    private void end(Id topic, Id person) {
        if (mapper.deleteClaim(topic, person, now()) == 1) {
            engine.events()
                    .publish(new QuestionReleased(topic), topics.channel().at(topic));
        }
    }

    private Instant now() {
        return engine.clock().instant().truncatedTo(ChronoUnit.MICROS);
    }
}
