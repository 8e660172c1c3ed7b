package io.devquest.engine.comments;

import io.devquest.api.Engine;
import io.devquest.api.access.Actor;
import io.devquest.api.content.ContentItem;
import io.devquest.api.content.ContentType;
import io.devquest.api.data.Id;
import io.devquest.api.moderation.ContentPreview;
import io.devquest.api.moderation.ModerationAction;
import io.devquest.api.view.Html;
import io.devquest.engine.content.ContentTypes;
import io.devquest.engine.data.OwnerMappers;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Comments, as the rest of the community sees them; those on what is not served are not either. */
final class CommentContent implements ContentType {

    static final String NAME = "core.comment";

    private static final int EXCERPT = 200;

    private final Engine engine;
    private final ContentTypes types;
    private final CommentWriter writer;
    private final CommentMapper mapper;

    CommentContent(Engine engine, ContentTypes types, CommentWriter writer, OwnerMappers mappers) {
        this.engine = engine;
        this.types = types;
        this.writer = writer;
        this.mapper = mappers.mapper(CommentMapper.class);
    }

    @Override
    public String name() {
        return NAME;
    }

    /** One statement, and one for each kind of thing that was commented. */
    @Override
    public List<ContentItem> visible(Actor actor, Collection<Id> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<CommentPreview> found = mapper.selectVisible(actor.viewer(), ids);
        Map<Id, ContentItem> items = items(actor, found);
        return found.stream()
                .filter(comment -> items.containsKey(comment.item()))
                .map(comment -> item(comment, items.get(comment.item()).title()))
                .toList();
    }

    private Map<Id, ContentItem> items(Actor actor, List<CommentPreview> comments) {
        Map<String, Set<Id>> byType = comments.stream()
                .collect(Collectors.groupingBy(
                        CommentPreview::itemType, Collectors.mapping(CommentPreview::item, Collectors.toSet())));
        Map<Id, ContentItem> items = new HashMap<>();
        byType.forEach((type, ids) -> types.visible(actor, type, ids).ifPresent(items::putAll));
        return items;
    }

    @Override
    public Optional<ContentPreview> preview(Id id) {
        return mapper.selectPreview(id)
                .map(comment -> new ContentPreview(
                        item(comment, engine.markdown().excerpt(comment.body(), EXCERPT)),
                        comment.html(),
                        comment.itemType(),
                        "/content/" + comment.itemType() + "/" + comment.item()));
    }

    @Override
    public Set<ModerationAction> actions() {
        return Set.of(
                ModerationAction.APPROVE, ModerationAction.HIDE, ModerationAction.RESTORE, ModerationAction.DELETE);
    }

    @Override
    public void moderate(Actor moderator, Id id, ModerationAction action, String reason) {
        if (action != ModerationAction.APPROVE) {
            writer.moderate(moderator, id, action != ModerationAction.RESTORE);
        }
    }

    @Override
    public boolean mayModerate(Actor actor, Id id) {
        return mapper.selectPreview(id)
                .filter(comment -> types.mayModerate(actor, comment.itemType(), comment.item()))
                .isPresent();
    }

    @Override
    public List<Object> export(Id person) {
        return List.copyOf(mapper.selectByAuthor(person));
    }

    /** The words go, the place stays: others have answered. */
    @Override
    public void erase(Id person) {
        mapper.updateErased(person, new Html(""));
    }

    private ContentItem item(CommentPreview comment, String title) {
        return new ContentItem(
                NAME,
                comment.id(),
                title,
                engine.markdown().excerpt(comment.body(), EXCERPT),
                CommentLinks.to(comment.id()),
                comment.author(),
                comment.createdAt());
    }
}
