package io.devquest.forums.board;

import io.devquest.api.Engine;
import io.devquest.api.Registrar;
import io.devquest.api.access.Actor;
import io.devquest.api.data.Cursor;
import io.devquest.api.data.Id;
import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import io.devquest.api.error.CommunityException;
import io.devquest.api.error.InvalidInput;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The boards. */
public final class Boards {

    private static final Cursor START = Cursor.of(Integer.MIN_VALUE, new Id(0));

    private final Engine engine;
    private final BoardMapper mapper;

    private Boards(Engine engine, BoardMapper mapper) {
        this.engine = engine;
        this.mapper = mapper;
    }

    /** The service over this plugin's own mapper. */
    public static Boards of(Registrar add) {
        return new Boards(add.engine(), add.mapper(BoardMapper.class));
    }

    /** The boards in their order. */
    public Slice<Board> list(Paging paging) {
        Cursor after = paging.cursor(2).orElse(START);
        List<Board> rows = mapper.selectAfter(order(after), after.id(1), paging.fetch());
        return Slice.of(rows, paging, board -> Cursor.of(board.sortOrder(), board.id()));
    }

    private static int order(Cursor after) {
        return Math.toIntExact(Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, after.number(0))));
    }

    /** The board with that slug. */
    public Board get(String slug) {
        return Optional.of(slug)
                .filter(text -> text.matches(NewBoard.SLUG))
                .flatMap(mapper::selectBySlug)
                .orElseThrow(() -> CommunityException.notFound("There is no board with this address."));
    }

    /** Creates a board at the end of the list. */
    public Board create(Actor actor, NewBoard board) {
        Id author = actor.requireId();
        Instant now = engine.clock().instant().truncatedTo(ChronoUnit.MICROS);
        return engine.database().inTransaction(() -> {
            if (mapper.insert(engine.ids().next(), board, author, now) == 0) {
                throw InvalidInput.of("slug", "unique", "Another board has this address already.");
            }
            return get(String.valueOf(board.slug()));
        });
    }

    /** Counts what was written in a board just now; last in a transaction, because every writer of a board waits here. */
    public void countWritten(Id board, int topics, int posts, Instant at) {
        mapper.updateActivity(board, topics, posts, at);
    }

    /** Counts a topic that was taken from readers or given back. */
    public void countMoved(Id board, int topics, int posts) {
        mapper.updateCounts(board, topics, posts);
    }
}
