package io.devquest.snippets.snippet;

import io.devquest.api.access.Actor;
import io.devquest.api.content.ContentItem;
import io.devquest.api.content.ContentType;
import io.devquest.api.content.Context;
import io.devquest.api.data.Id;
import io.devquest.api.moderation.ContentPreview;
import io.devquest.api.moderation.ModerationAction;
import io.devquest.api.search.SearchDocument;
import io.devquest.api.view.Markdown;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Snippets, as the rest of the community sees them. */
public final class SnippetContent implements ContentType {

    /** The name of the type. */
    public static final String NAME = "snippets.snippet";

    private static final int EXCERPT = 200;

    private final Snippets snippets;
    private final Markdown markdown;

    public SnippetContent(Snippets snippets, Markdown markdown) {
        this.snippets = snippets;
        this.markdown = markdown;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<ContentItem> visible(Actor actor, Collection<Id> ids) {
        return snippets.visible(actor, ids).stream().map(this::item).toList();
    }

    @Override
    public List<SearchDocument> documents(Collection<Id> ids) {
        return snippets.documents(ids).stream().map(SnippetContent::document).toList();
    }

    @Override
    public Optional<ContentPreview> preview(Id id) {
        return snippets.any(id)
                .map(row -> new ContentPreview(
                        item(row), row.html(), row.title(), item(row).url()));
    }

    @Override
    public Set<ModerationAction> actions() {
        return Set.of(
                ModerationAction.APPROVE, ModerationAction.HIDE, ModerationAction.RESTORE, ModerationAction.DELETE);
    }

    @Override
    public void moderate(Actor moderator, Id id, ModerationAction action, String reason) {
        if (action != ModerationAction.APPROVE) {
            snippets.moderate(id, action != ModerationAction.RESTORE);
        }
    }

    @Override
    public List<Object> export(Id person) {
        return Stream.concat(
                        snippets.of(person).stream()
                                .map(row -> Map.of(
                                        "id", row.id(),
                                        "title", row.title(),
                                        "description", row.description(),
                                        "audience", row.audience(),
                                        "createdAt", row.createdAt())),
                        snippets.attachedTo(person).stream())
                .toList();
    }

    @Override
    public void erase(Id person) {
        snippets.erase(person);
    }

    private ContentItem item(SnippetRow row) {
        return new ContentItem(
                NAME,
                row.id(),
                row.title(),
                markdown.excerpt(row.description(), EXCERPT),
                Snippets.url(row.id(), row.title()),
                row.authorId(),
                row.createdAt());
    }

    private static SearchDocument document(SnippetDocument row) {
        String code = row.code() == null ? "" : row.code();
        return SearchDocument.of(row.id(), row.title(), row.description() + "\n\n" + code, row.createdAt())
                .by(row.authorId())
                .tagged(row.tags().isEmpty() ? List.of() : List.of(row.tags().split(" ")))
                .about(Optional.ofNullable(row.context()).flatMap(Context::parse).stream()
                        .toList());
    }
}
