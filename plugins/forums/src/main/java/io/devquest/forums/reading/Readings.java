package io.devquest.forums.reading;

import io.devquest.api.Engine;
import io.devquest.api.Registrar;
import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import io.devquest.forums.board.Boards;
import io.devquest.forums.shared.Viewer;
import io.devquest.forums.topic.Topic;
import io.devquest.forums.topic.TopicLists;
import io.devquest.forums.topic.Topics;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How far people have read the topics. A position only grows, and guests have none. What counts for trust levels is
 * counted by the engine from the same pages as they are shown; what is noted here adds nothing to it.
 */
public final class Readings {

    private final Engine engine;
    private final ReadingMapper mapper;
    private final Topics topics;
    private final TopicLists lists;
    private final Boards boards;

    private Readings(Engine engine, ReadingMapper mapper, Boards boards, Topics topics, TopicLists lists) {
        this.engine = engine;
        this.mapper = mapper;
        this.boards = boards;
        this.topics = topics;
        this.lists = lists;
    }

    /** The service over this plugin's own mapper. */
    public static Readings of(Registrar add, Boards boards, Topics topics, TopicLists lists) {
        return new Readings(add.engine(), add.mapper(ReadingMapper.class), boards, topics, lists);
    }

    /**
     * Notes what the actor was shown of a topic; no statement if they had read as far before.
     *
     * @param upTo the number of the last post; 0 for nothing new
     */
    public void shown(Actor actor, Topic topic, int upTo) {
        int before = topic.reading() == null ? 0 : topic.reading().upTo();
        if (upTo > before) {
            actor.id().ifPresent(person -> raise(person, topic.id(), upTo));
        }
    }

    /** Notes that somebody wrote a post: what they answer to lies behind them. Joins the transaction of the post. */
    public void wrote(Id person, Id topic, int number) {
        raise(person, topic, number);
    }

    /** Notes how far the actor has read, and says how far that is. What there is not cannot be read. */
    Topic.Reading read(Actor actor, Id id, int upTo) {
        Id person = actor.requireId();
        Topic topic = topics.get(actor, id);
        raise(person, id, Math.min(upTo, topic.postCount()));
        Topic.Reading now = topics.get(actor, id).reading();
        return now == null ? new Topic.Reading(0, 0) : now;
    }

    /** Lets nothing of what is meant be unread or new to the actor. */
    void readAll(Actor actor, ReadAll meant) {
        Id person = actor.requireId();
        @Nullable Id board =
                meant.board() == null ? null : boards.get(actor, meant.board()).id();
        Instant now = now();
        engine.database().inTransaction(() -> {
            mapper.updateAll(person, board, meant.context(), meant.tag(), now);
            mapper.insertNew(Viewer.of(actor), board, meant.context(), meant.tag(), lists.newSince(), now);
        });
    }

    private Instant now() {
        return engine.clock().instant().truncatedTo(ChronoUnit.MICROS);
    }

    private void raise(Id person, Id topic, int upTo) {
        Instant now = now();
        engine.database().inTransaction(() -> {
            if (mapper.updateUpTo(person, topic, upTo, now) == 0 && mapper.insert(person, topic, upTo, now) == 0) {
                mapper.updateUpTo(person, topic, upTo, now);
            }
        });
    }
}
