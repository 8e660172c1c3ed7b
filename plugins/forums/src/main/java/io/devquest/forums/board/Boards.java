package io.devquest.forums.board;

import io.devquest.api.Engine;
import io.devquest.api.Registrar;
import io.devquest.api.access.Actor;
import io.devquest.api.access.Audience;
import io.devquest.api.content.ContentItem;
import io.devquest.api.data.Cursor;
import io.devquest.api.data.Id;
import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import io.devquest.api.error.CommunityException;
import io.devquest.api.error.InvalidInput;
import io.devquest.api.notification.WatchLevel;
import io.devquest.api.search.SearchDocument;
import io.devquest.forums.shared.Viewer;
import io.devquest.forums.shared.Watched;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    /** The boards the actor may see, in their order. */
    public Slice<Board> list(Actor actor, Paging paging) {
        Cursor after = paging.cursor(2).orElse(START);
        List<Board> rows = mapper.selectAfter(Viewer.of(actor), order(after), after.id(1), paging.fetch());
        return Slice.of(rows, paging, board -> Cursor.of(board.sortOrder(), board.id()));
    }

    private static int order(Cursor after) {
        return Math.toIntExact(Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, after.number(0))));
    }

    /** The board with that slug, if the actor may see it. */
    public Board get(Actor actor, String slug) {
        return Optional.of(slug)
                .filter(text -> text.matches(NewBoard.SLUG))
                .flatMap(text -> mapper.selectBySlug(Viewer.of(actor), text))
                .orElseThrow(() -> CommunityException.notFound("There is no board with this address."));
    }

    /** Creates a board at the end of the list. */
    public Board create(Actor actor, NewBoard board) {
        Id author = actor.requireId();
        Instant now = engine.clock().instant().truncatedTo(ChronoUnit.MICROS);
        Audience audience = BoardAudience.parse(String.valueOf(board.audience()));
        requireKnown(actor, audience);
        return engine.database().inTransaction(() -> {
            Id id = engine.ids().next();
            if (mapper.insert(id, board, author, now) == 0) {
                throw InvalidInput.of("slug", "unique", "Another board has this address already.");
            }
            engine.audiences().assign(BoardContent.NAME, id, audience);
            return get(actor, String.valueOf(board.slug()));
        });
    }

    /** Who may see the board and all its topics. */
    Audience audience(Board board) {
        return engine.audiences().of(board.id()).orElseThrow();
    }

    /** The kind of that audience in lower case. */
    public String audienceKind(Board board) {
        return audience(board).kind().name().toLowerCase(Locale.ROOT);
    }

    /** Lets other people see the board and all its topics than before. */
    Board setAudience(Actor actor, String slug, Audience audience) {
        Board board = get(actor, slug);
        requireKnown(actor, audience);
        engine.database().inTransaction(() -> engine.audiences().assign(BoardContent.NAME, board.id(), audience));
        return board;
    }

    /** Lets people vote against posts of the board, or no longer; votes cast before stay. */
    Board setDownVotes(Actor actor, String slug, boolean allowed) {
        mapper.updateDownVotes(get(actor, slug).id(), allowed);
        return get(actor, slug);
    }

    /** Says what the board is for; accepted answers stay for when it is a board of questions again. */
    Board setKind(Actor actor, String slug, BoardKind kind) {
        Board board = get(actor, slug);
        mapper.updateKind(board.id(), String.valueOf(kind.kind()));
        return get(actor, slug);
    }

    private void requireKnown(Actor actor, Audience audience) {
        boolean unknown = audience.group()
                .filter(group -> engine.groups().find(actor, group).isEmpty())
                .isPresent();
        if (unknown) {
            throw InvalidInput.of("audience", "unknown", "There is no such group.");
        }
    }

    /** Gives a topic the audience of its board; in the transaction that adds it. */
    public void shareAudience(Board board, String type, Id topic) {
        engine.audiences().share(type, topic, board.id());
    }

    /** How much the actor hears of a board; null for a guest. */
    public @Nullable WatchLevel watched(Actor actor, Board board) {
        return Watched.level(engine, actor, board.id());
    }

    /** Those of the boards the actor may see. */
    List<ContentItem> items(Actor actor, Collection<Id> ids) {
        return ids.isEmpty()
                ? List.of()
                : mapper.selectItems(Viewer.of(actor), ids).stream()
                        .map(BoardItem::content)
                        .toList();
    }

    /** What can be found of these boards. */
    List<SearchDocument> documents(Collection<Id> ids) {
        return mapper.selectDocuments(ids).stream().map(BoardItem::document).toList();
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
