package io.devquest.forums.topic;

import io.devquest.api.Engine;
import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import io.devquest.api.error.CommunityException;
import io.devquest.api.error.TooManyRequests;
import io.devquest.api.settings.Setting;
import io.devquest.forums.board.Boards;
import io.devquest.forums.shared.ForumsErrors;
import io.devquest.forums.shared.Viewer;
import java.time.Duration;
import java.time.Instant;

/** The places of posts in topics, and who may take the next one. */
public final class TopicPlaces {

    /** How many posts one person writes at the end of a topic of somebody else; 0 for as many as they like. */
    public static final Setting<Long> POSTS_IN_A_ROW = Setting.number("forums.posts_in_a_row", 3, 0, 100);

    private final Engine engine;
    private final TopicMapper mapper;
    private final Boards boards;

    TopicPlaces(Engine engine, TopicMapper mapper, Boards boards) {
        this.engine = engine;
        this.mapper = mapper;
        this.boards = boards;
    }

    /** Keeps others from replying until the transaction ends; before posts are taken away or given back. */
    public void lock(Id topic) {
        mapper.selectForUpdate(topic);
    }

    /** Says again whether a topic waits for a reply; after posts were taken away, given back or moved, with it locked. */
    public void recount(Id topic) {
        mapper.updateUnanswered(topic);
    }

    /** Takes the first place in a new topic. */
    public TopicPlace first(Id topic, Id author, Instant at) {
        return next(Viewer.deciding(), topic, author, false, at);
    }

    /**
     * Takes the next place for somebody who replies to a topic they were shown. The topic stays locked until the
     * transaction ends, so that numbers have no gap.
     */
    public TopicPlace reply(Actor actor, Topic topic, Instant at) {
        boards.writers().require(actor, topic.board().id(), topic.board().posting(), false);
        boolean bound = topic.state().free()
                || !boards.moderators().of(actor, topic.board().id());
        TopicPlace place = next(Viewer.of(actor), topic.id(), actor.requireId(), bound, at);
        if (!place.boardId().equals(topic.board().id())) {
            TopicRow moved = mapper.selectById(Viewer.of(actor), topic.id()).orElseThrow(Topics::missing);
            boards.writers().require(actor, moved.boardId(), moved.posting(), false);
        }
        requireAnotherVoice(actor, topic, place);
        return place;
    }

    private void requireAnotherVoice(Actor actor, Topic topic, TopicPlace place) {
        long most = engine.settings().get(POSTS_IN_A_ROW);
        boolean full = most > 0 && place.inRow() >= most;
        if (full
                && !topic.author().id().equals(actor.requireId())
                && !boards.moderators().of(actor, place.boardId())) {
            throw new CommunityException(
                    ForumsErrors.IN_A_ROW,
                    "The last " + most + " posts here are yours. Add to one of them by editing it, or wait until"
                            + " somebody else has written.");
        }
    }

    /** Bound is false for those who may write although the topic is closed or slow. */
    private TopicPlace next(Viewer viewer, Id topic, Id author, boolean bound, Instant at) {
        if (mapper.updatePostCount(topic, author, bound, at) == 0) {
            throw mapper.selectById(Viewer.deciding(), topic)
                    .filter(row -> row.deletedAt() == null)
                    .map(row -> closed())
                    .orElseGet(() -> gone(viewer, topic));
        }
        TopicPlace place = mapper.selectNext(topic, author, engine.settings().get(POSTS_IN_A_ROW));
        if (bound && place.slowSeconds() > 0) {
            requirePause(topic, author, Duration.ofSeconds(place.slowSeconds()), at);
        }
        return place;
    }

    private void requirePause(Id topic, Id author, Duration pause, Instant at) {
        Duration left = mapper.selectLastWritten(topic, author)
                .map(last -> Duration.between(at, last.plus(pause)))
                .orElse(Duration.ZERO);
        if (left.compareTo(Duration.ZERO) > 0) {
            long seconds = left.plusMillis(999).toSeconds();
            throw new TooManyRequests(
                    ForumsErrors.SLOW_MODE,
                    "This topic is in slow mode. You may write again in "
                            + (seconds < 120 ? seconds + " seconds." : (seconds + 59) / 60 + " minutes."),
                    left);
        }
    }

    /** Why there is no such topic: where it was put, if the viewer may see that. */
    CommunityException gone(Viewer viewer, Id topic) {
        return mapper.selectMergedInto(topic)
                .flatMap(into -> mapper.selectById(viewer, into))
                .map(other -> new CommunityException(
                        ForumsErrors.TOPIC_MERGED,
                        "This topic was merged into \u201c" + other.title()
                                + "\u201d. Write your reply there: /forums/topics/" + other.id()))
                .orElseGet(Topics::missing);
    }

    private static CommunityException closed() {
        return new CommunityException(
                ForumsErrors.TOPIC_CLOSED, "This topic is closed. Only moderators can reply to it.");
    }
}
