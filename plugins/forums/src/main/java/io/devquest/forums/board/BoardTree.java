package io.devquest.forums.board;

import io.devquest.api.Engine;
import io.devquest.api.Registrar;
import io.devquest.api.access.Actor;
import io.devquest.api.access.Audience;
import io.devquest.api.data.Id;
import io.devquest.api.error.CommonErrors;
import io.devquest.api.error.CommunityException;
import io.devquest.api.error.InvalidInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where boards stand: in another board or in none, and before which. Whoever sees a board sees the one it stands in. */
public final class BoardTree {

    private final Engine engine;
    private final BoardMapper mapper;
    private final Boards boards;

    private BoardTree(Engine engine, BoardMapper mapper, Boards boards) {
        this.engine = engine;
        this.mapper = mapper;
        this.boards = boards;
    }

    /** The service over this plugin's own mapper. */
    public static BoardTree of(Registrar add, Boards boards) {
        return new BoardTree(add.engine(), add.mapper(BoardMapper.class), boards);
    }

    /** Changes what a board is called, where it stands and who writes in it. */
    Board edit(Actor actor, String slug, BoardChange change) {
        return engine.database().inTransaction(() -> {
            Board board = boards.get(actor, slug);
            requireGroups(actor, change);
            if (mapper.updateText(board.id(), change, allowedTags(board, change)) == 0) {
                throw new CommunityException(
                        CommonErrors.VERSION_STALE,
                        "Someone changed this board in the meantime. Load it again, then repeat your change.");
            }
            if (change.parent() != null
                    && !change.parent().equals(Objects.requireNonNullElse(board.parentSlug(), ""))) {
                place(actor, board, change.parent());
            }
            if (change.position() != null) {
                order(board.id(), change.position() - 1);
            }
            engine.search().changed(List.of(board.id()));
            return boards.get(actor, slug);
        });
    }

    private @Nullable String allowedTags(Board board, BoardChange change) {
        @Nullable String tags = change.allowedTags() == null
                ? null
                : TagRule.written(engine.tags().read(change.allowedTags()));
        String allowed = tags == null ? board.allowedTags() : tags;
        int required = change.tagsRequired() == null ? board.tagsRequired() : change.tagsRequired();
        int choice = new TagRule(required, allowed).choice().size();
        if (choice > 0 && choice < required) {
            throw InvalidInput.of("allowedTags", "few", "Topics need more tags than there are to choose from.");
        }
        return tags;
    }

    /** Puts a board before or behind the one beside it; at the end nothing happens. */
    void move(Actor actor, String slug, int places) {
        engine.database().inTransaction(() -> {
            Id id = boards.get(actor, slug).id();
            order(id, mapper.selectSiblings(id).indexOf(id) + places);
        });
    }

    private void order(Id id, int position) {
        List<Id> siblings = new ArrayList<>(mapper.selectSiblings(id));
        mapper.selectForUpdate(siblings);
        siblings.remove(id);
        siblings.add(Math.max(0, Math.min(position, siblings.size())), id);
        List<BoardMapper.Place> places = new ArrayList<>();
        for (Id sibling : siblings) {
            places.add(new BoardMapper.Place(sibling, places.size() + 1));
        }
        mapper.updateOrder(places);
    }

    private void place(Actor actor, Board board, String parentSlug) {
        @Nullable Board parent = parentSlug.isEmpty() ? null : boards.parent(actor, parentSlug);
        mapper.selectForUpdate(Stream.of(board.id(), parent == null ? board.id() : parent.id())
                .distinct()
                .toList());
        if (parent != null) {
            requireTwoDeep(board, boards.parent(actor, parentSlug));
            requireWithin(boards.audience(board), boards.audience(parent), "parent");
        }
        mapper.updateParent(board.id(), parent == null ? null : parent.id());
    }

    private void requireTwoDeep(Board board, Board parent) {
        if (parent.id().equals(board.id())) {
            throw InvalidInput.of("parent", "other", "A board cannot stand in itself.");
        }
        if (!mapper.selectChildren(board.id()).isEmpty()) {
            throw InvalidInput.of("parent", "depth", "Boards stand in this one, so it cannot stand in another.");
        }
    }

    /** Lets other people see the board and all its topics than before, and the boards in it that go with it. */
    Board setAudience(Actor actor, String slug, BoardAudience input) {
        return engine.database().inTransaction(() -> {
            Board board = boards.get(actor, slug);
            if (board.parentSlug() == null) {
                mapper.selectForUpdate(List.of(board.id()));
                widen(board, boards.known(actor, input.parsed()));
            } else {
                Board parent = boards.get(actor, board.parentSlug());
                mapper.selectForUpdate(List.of(board.id(), parent.id()));
                boards.assign(actor, board.id(), parent, input);
            }
            return boards.get(actor, slug);
        });
    }

    private void widen(Board board, Audience audience) {
        engine.audiences().assign(BoardContent.NAME, board.id(), audience);
        for (Board child : mapper.selectChildren(board.id())) {
            if (child.audienceOfParent()) {
                engine.audiences().assign(BoardContent.NAME, child.id(), audience);
            } else {
                requireWithin(boards.audience(child), audience, child.title());
            }
        }
    }

    private static void requireWithin(Audience child, Audience parent, String what) {
        if (!BoardAudience.within(child, parent)) {
            throw what.equals("parent")
                    ? InvalidInput.of(
                            "parent", "audience", "People see this board who do not see that one. Change that first.")
                    : InvalidInput.of(
                            "audience",
                            "within",
                            "People see the board \u201c" + what
                                    + "\u201d in this one who would not see this one. Change that first.");
        }
    }

    private void requireGroups(Actor actor, BoardChange change) {
        requireGroup(actor, "startBy", change.startBy());
        requireGroup(actor, "replyBy", change.replyBy());
    }

    private void requireGroup(Actor actor, String field, @Nullable String who) {
        if (who != null
                && who.startsWith(Posting.GROUP)
                && engine.groups()
                        .find(
                                actor,
                                Id.parse(who.substring(Posting.GROUP.length())).orElseThrow())
                        .isEmpty()) {
            throw InvalidInput.of(field, "unknown", "There is no such group.");
        }
    }
}
