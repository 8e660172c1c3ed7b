package io.devquest.engine.comments;

import io.devquest.api.access.Actor;
import io.devquest.api.content.ContentItem;
import io.devquest.api.data.Id;
import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import io.devquest.api.error.CommunityException;
import io.devquest.api.people.People;
import io.devquest.api.people.Person;
import io.devquest.engine.content.ContentTypes;
import io.devquest.engine.data.OwnerMappers;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Comments as people read them: each on an item they see, of a plugin that runs. */
@Singleton
final class CommentReader {

    /** Replies that are shown under a comment; the earlier ones have a page. */
    static final int NEWEST = 5;

    private static final Id FIRST = new Id(0);

    private final CommentMapper mapper;
    private final ContentTypes types;
    private final People people;

    @Inject
    CommentReader(OwnerMappers mappers, ContentTypes types, People people) {
        this.mapper = mappers.mapper(CommentMapper.class);
        this.types = types;
        this.people = people;
    }

    /** The item, if people may comment on it and the actor sees it. */
    ContentItem item(Actor actor, String type, Id id) {
        return Optional.of(type)
                .filter(types::commented)
                .flatMap(known -> types.find(actor, known, id))
                .orElseThrow(() -> CommunityException.notFound("There is no such thing, or nobody can comment on it."));
    }

    /** The comments on an item the actor sees, the oldest first, each with its newest replies. Three statements. */
    Slice<Comment> page(Actor actor, Id item, Paging paging) {
        Id after = paging.cursor(1, cursor -> cursor.id(0)).orElse(FIRST);
        Slice<CommentRow> tops =
                Slice.of(mapper.selectByItem(actor.viewer(), item, after, paging.fetch()), paging, CommentRow::cursor);
        List<Id> answered = tops.items().stream().map(CommentRow::id).toList();
        List<CommentRow> replies =
                answered.isEmpty() ? List.of() : mapper.selectNewestReplies(actor.viewer(), answered, NEWEST);
        List<CommentRow> all = new ArrayList<>(tops.items());
        all.addAll(replies);
        Map<Id, Person> authors = authors(all);
        Map<Id, List<Comment>> byParent =
                replies.stream().map(row -> row.shown(authors)).collect(Collectors.groupingBy(CommentReader::parent));
        return tops.map(row -> row.shown(authors).with(byParent.getOrDefault(row.id(), List.of())));
    }

    private static Id parent(Comment reply) {
        return reply.parent() == null ? reply.id() : reply.parent();
    }

    /** All replies to a comment, the oldest first. */
    Slice<Comment> replies(Actor actor, Id comment, Paging paging) {
        CommentRow top = row(actor, comment);
        Id after = paging.cursor(1, cursor -> cursor.id(0)).orElse(FIRST);
        Slice<CommentRow> rows = Slice.of(
                mapper.selectReplies(actor.viewer(), top.id(), after, paging.fetch()), paging, CommentRow::cursor);
        Map<Id, Person> authors = authors(rows.items());
        return rows.map(row -> row.shown(authors));
    }

    Comment get(Actor actor, Id id) {
        CommentRow row = row(actor, id);
        return row.shown(authors(List.of(row)));
    }

    Optional<Comment> find(Actor actor, Id id) {
        return served(actor, id).map(row -> row.shown(authors(List.of(row))));
    }

    private Optional<CommentRow> served(Actor actor, Id id) {
        return mapper.selectById(actor.viewer(), id).filter(row -> types.commented(row.itemType()));
    }

    /** The row, if the actor sees its item. */
    CommentRow row(Actor actor, Id id) {
        return served(actor, id)
                .orElseThrow(() -> CommunityException.notFound("There is no such comment, or what it is on is gone."));
    }

    /** True if the actor may hear of the comments on an item. One statement. */
    boolean mayHear(Actor actor, String key) {
        return Id.parse(key)
                .flatMap(item -> mapper.selectItemType(actor.viewer(), item))
                .filter(types::present)
                .isPresent();
    }

    /** The comment behind which a page begins with this one; empty if it is on the first page. */
    Optional<Id> before(CommentRow comment, Id shown, int onAPage) {
        List<Id> older = mapper.selectOlder(
                comment.item(), shown.equals(comment.id()) ? comment.parent() : null, shown, onAPage);
        return older.size() < onAPage ? Optional.empty() : Optional.of(older.get(0));
    }

    /** True if a reply is one of the newest under its comment. */
    boolean amongNewest(Id parent, Id reply) {
        return mapper.selectNewerReplies(parent, reply) < NEWEST;
    }

    private Map<Id, Person> authors(List<CommentRow> rows) {
        List<Id> ids = rows.stream().map(CommentRow::author).distinct().toList();
        return ids.isEmpty() ? Map.of() : people.byIds(ids);
    }
}
