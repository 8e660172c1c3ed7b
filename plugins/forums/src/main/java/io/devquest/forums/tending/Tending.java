package io.devquest.forums.tending;

import io.devquest.api.Engine;
import io.devquest.api.Registrar;
import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import io.devquest.api.error.CommunityException;
import io.devquest.api.error.InvalidInput;
import io.devquest.api.settings.Setting;
import io.devquest.forums.board.Board;
import io.devquest.forums.board.Boards;
import io.devquest.forums.shared.ForumsErrors;
import io.devquest.forums.shared.ForumsPermissions;
import io.devquest.forums.topic.Topic;
import io.devquest.forums.topic.Topics;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What moderators do to a topic: pin, close, slow down. Each deed leaves a line in its log. */
public final class Tending {

    /** How many posts a topic has when it is closed by itself. */
    public static final Setting<Long> CLOSE_AT_POSTS = Setting.number("forums.close_at_posts", 10_000, 10, 1_000_000);

    static final String BOARD = "board";
    static final String EVERYWHERE = "everywhere";

    private static final int MOST_PINS = 10;

    private final Engine engine;
    private final TendingMapper mapper;
    private final Boards boards;
    private final Topics topics;
    private final TopicLog log;

    private Tending(Engine engine, TendingMapper mapper, Boards boards, Topics topics, TopicLog log) {
        this.engine = engine;
        this.mapper = mapper;
        this.boards = boards;
        this.topics = topics;
        this.log = log;
    }

    /** The service over this plugin's own mapper. */
    public static Tending of(Registrar add, Boards boards, Topics topics, TopicLog log) {
        return new Tending(add.engine(), add.mapper(TendingMapper.class), boards, topics, log);
    }

    /** The same over other services of the engine. */
    public Tending with(Engine other) {
        return new Tending(other, mapper, boards, topics, log);
    }

    /** Puts a topic on top of its board or of all, or changes until when. */
    public Topic pin(Actor actor, Id id, boolean everywhere, @Nullable Instant until) {
        requireFuture("until", until);
        if (everywhere && !actor.can(ForumsPermissions.MODERATE)) {
            throw CommunityException.forbidden("Only moderators of the community pin topics on top of all boards.");
        }
        return tend(actor, id, topic -> {
            String where = everywhere ? EVERYWHERE : BOARD;
            if (!where.equals(topic.pinned()) && mapper.selectPinnedCount(where, topic.boardId()) >= MOST_PINS) {
                throw new CommunityException(
                        ForumsErrors.TOO_MANY_PINS,
                        "There are " + MOST_PINS + " pinned topics already. Unpin one of them first.");
            }
            mapper.updatePinned(List.of(id), where, until);
            Deed deed = everywhere ? Deed.PINNED_EVERYWHERE : Deed.PINNED;
            return Optional.of(log.line(topic, deed, actor.requireId(), null).until(until));
        });
    }

    /** Puts a topic back among the others; nothing happens if it is there. */
    Topic unpin(Actor actor, Id id) {
        return tend(actor, id, topic -> {
            if (topic.pinned() == null) {
                return Optional.empty();
            }
            mapper.updatePinned(List.of(id), null, null);
            return Optional.of(log.line(topic, Deed.UNPINNED, actor.requireId(), null));
        });
    }

    /** Lets nobody but moderators reply, now or from a date on; nothing happens if it is closed. */
    public Topic close(Actor actor, Id id, @Nullable Instant at, @Nullable String reason) {
        requireFuture("at", at);
        return tend(actor, id, closing(actor, id, at, reason));
    }

    private Function<TendedRow, Optional<NewLine>> closing(
            Actor actor, Id id, @Nullable Instant at, @Nullable String reason) {
        return topic -> {
            if (topic.closedAt() != null) {
                return Optional.empty();
            }
            if (at == null) {
                mapper.updateClosed(List.of(id), now());
                return Optional.of(log.line(topic, Deed.CLOSED, actor.requireId(), reason));
            }
            mapper.updateClosesAt(id, at);
            return Optional.of(
                    log.line(topic, Deed.TIMED, actor.requireId(), reason).until(at));
        };
    }

    /** Lets people reply again, or forgets the date from which on they could not. */
    Topic reopen(Actor actor, Id id, @Nullable String reason) {
        return tend(actor, id, reopening(actor, id, reason));
    }

    private Function<TendedRow, Optional<NewLine>> reopening(Actor actor, Id id, @Nullable String reason) {
        return topic -> {
            if (topic.closedAt() == null && topic.closesAt() == null) {
                return Optional.empty();
            }
            mapper.updateOpen(id, now());
            Deed deed = topic.closedAt() == null ? Deed.UNTIMED : Deed.REOPENED;
            return Optional.of(log.line(topic, deed, actor.requireId(), reason));
        };
    }

    /** Closes or opens a topic as a case was decided. */
    public void decide(Actor moderator, Id id, boolean closed, String reason) {
        String said = reason.substring(0, Math.min(200, reason.length()));
        engine.database().inTransaction(() -> {
            topics.get(moderator, id);
            return write(moderator, id, closed ? closing(moderator, id, null, said) : reopening(moderator, id, said));
        });
    }

    /** Lets each person wait between two posts; 0 for no wait. */
    Topic slow(Actor actor, Id id, int seconds) {
        return tend(actor, id, topic -> {
            if (topic.slowSeconds() == seconds) {
                return Optional.empty();
            }
            mapper.updateSlow(id, seconds);
            Deed deed = seconds == 0 ? Deed.UNSLOWED : Deed.SLOWED;
            NewLine line = log.line(topic, deed, actor.requireId(), null);
            return Optional.of(seconds == 0 ? line : line.amount(seconds));
        });
    }

    /** Closes the topics of a board so many days after their last post; 0 for never. */
    Board closeQuiet(Actor actor, String slug, int days) {
        mapper.updateBoardClosing(boards.get(actor, slug).id(), days);
        return boards.get(actor, slug);
    }

    /** Closes a topic that has as many posts as one may have; in the transaction that adds them. */
    public void closeIfFull(Id id, int before, int now) {
        long most = engine.settings().get(CLOSE_AT_POSTS);
        if (before < most && now >= most) {
            mapper.selectForUpdate(id).filter(topic -> topic.closedAt() == null).ifPresent(topic -> {
                mapper.updateClosed(List.of(id), now());
                log.add(List.of(log.line(topic, Deed.FULL, null, null)), now());
            });
        }
    }

    private Topic tend(Actor actor, Id id, Function<TendedRow, Optional<NewLine>> deed) {
        return engine.database().inTransaction(() -> {
            boards.moderators().require(actor, topics.get(actor, id).board().id());
            return write(actor, id, deed);
        });
    }

    private Topic write(Actor actor, Id id, Function<TendedRow, Optional<NewLine>> deed) {
        TendedRow topic = mapper.selectForUpdate(id)
                .orElseThrow(() -> CommunityException.notFound("This topic was deleted. Restore it first."));
        deed.apply(topic).ifPresent(line -> log.add(List.of(line), now()));
        return topics.get(actor, id);
    }

    private void requireFuture(String field, @Nullable Instant moment) {
        if (moment != null && !moment.isAfter(now())) {
            throw InvalidInput.of(field, "future", "This must be in the future.");
        }
    }

    private Instant now() {
        return engine.clock().instant().truncatedTo(ChronoUnit.MICROS);
    }
}
