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
import io.devquest.api.search.SearchDocument;
import io.devquest.forums.shared.Viewer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The boards. */
public final class Boards {

    private static final int MOST = 1_000;

    private final Engine engine;
    private final BoardMapper mapper;
    private final BoardModerators moderators;
    private final Writers writers;

    private Boards(Engine engine, BoardMapper mapper, BoardModerators moderators) {
        this.engine = engine;
        this.mapper = mapper;
        this.moderators = moderators;
        this.writers = new Writers(engine, moderators);
    }

    /** The service over this plugin's own mapper. */
    public static Boards of(Registrar add) {
        return new Boards(add.engine(), add.mapper(BoardMapper.class), BoardModerators.of(add));
    }

    /** The boards the actor may see, in their order, each before those that stand in it and the archived ones last. */
    public Slice<Board> list(Actor actor, Paging paging) {
        @Nullable Id after = paging.cursor(1, cursor -> cursor.id(0)).orElse(null);
        List<Board> rows = mapper.selectAfter(Viewer.of(actor), after, paging.fetch());
        return Slice.of(rows, paging, board -> Cursor.of(board.id()));
    }

    /** What its page needs besides the board itself. */
    public BoardSight sight(Actor actor, Board board) {
        return mapper.selectSight(Viewer.of(actor), board.id());
    }

    /** The boards that stand in a board and that the actor may see, in their order. */
    public List<Board> within(Actor actor, Board board) {
        return board.parentSlug() == null ? mapper.selectWithin(Viewer.of(actor), board.id()) : List.of();
    }

    /** The boards in which others may stand, to choose from. */
    List<AudiencePages.Choice> tops(Actor actor) {
        return mapper.selectAfter(Viewer.of(actor), null, MOST).stream()
                .filter(board -> board.parentSlug() == null)
                .map(board -> new AudiencePages.Choice(board.slug(), board.title()))
                .toList();
    }

    /** Who keeps order in which board. */
    public BoardModerators moderators() {
        return moderators;
    }

    /** Who may write in which board. */
    public Writers writers() {
        return writers;
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
        @Nullable Board parent = board.parent() == null ? null : parent(actor, board.parent());
        return engine.database().inTransaction(() -> {
            Id id = engine.ids().next();
            if (parent != null) {
                mapper.selectForUpdate(List.of(parent.id()));
                parent(actor, parent.slug());
            }
            if (mapper.insert(id, board, author, now) == 0) {
                throw InvalidInput.of("slug", "unique", "Another board has this address already.");
            }
            assign(actor, id, parent, new BoardAudience(board.audience()));
            return get(actor, String.valueOf(board.slug()));
        });
    }

    /** Makes a board that nobody made, at the end of the list; in a transaction. Nothing happens if there is one like it. */
    public void found(NewBoard board, Audience audience) {
        Id id = engine.ids().next();
        if (mapper.insert(id, board, null, engine.clock().instant().truncatedTo(ChronoUnit.MICROS)) == 1) {
            engine.audiences().assign(BoardContent.NAME, id, audience);
        }
    }

    /** The board another one is to stand in, which itself stands in none. */
    Board parent(Actor actor, String slug) {
        Board parent = mapper.selectBySlug(Viewer.of(actor), slug)
                .orElseThrow(() -> InvalidInput.of("parent", "unknown", "There is no such board."));
        if (parent.parentSlug() != null) {
            throw InvalidInput.of(
                    "parent", "depth", "That board stands in another one itself, so no board stands in it.");
        }
        return parent;
    }

    /** Gives a board its audience, which has nobody who does not see the board it stands in; with both locked. */
    void assign(Actor actor, Id board, @Nullable Board parent, BoardAudience input) {
        boolean same = parent != null && input.sameAsParent();
        Audience audience = same ? audience(parent) : known(actor, input.parsed());
        if (parent != null && !BoardAudience.within(audience, audience(parent))) {
            throw InvalidInput.of(
                    "audience",
                    "within",
                    "Nobody sees this board who does not see \u201c" + parent.title() + "\u201d.");
        }
        engine.audiences().assign(BoardContent.NAME, board, audience);
        mapper.updateAudienceOfParent(board, same);
    }

    /** Who may see the board and all its topics. */
    Audience audience(Board board) {
        return engine.audiences().of(board.id()).orElseThrow();
    }

    /** The kind of that audience in lower case. */
    public String audienceKind(Board board) {
        return audience(board).kind().name().toLowerCase(Locale.ROOT);
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

    /** The audience, if its group is one the actor knows. */
    Audience known(Actor actor, Audience audience) {
        boolean unknown = audience.group()
                .filter(group -> engine.groups().find(actor, group).isEmpty())
                .isPresent();
        if (unknown) {
            throw InvalidInput.of("audience", "unknown", "There is no such group.");
        }
        return audience;
    }

    /** Gives a topic the audience of its board; in the transaction that adds it. */
    public void shareAudience(Board board, String type, Id topic) {
        engine.audiences().share(type, topic, board.id());
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
