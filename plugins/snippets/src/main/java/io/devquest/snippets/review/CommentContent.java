package io.devquest.snippets.review;

import io.devquest.api.access.Actor;
import io.devquest.api.content.ContentItem;
import io.devquest.api.content.ContentType;
import io.devquest.api.data.Id;
import io.devquest.api.http.Request;
import io.devquest.api.moderation.ContentPreview;
import io.devquest.api.moderation.ModerationAction;
import io.devquest.api.moderation.Submitted;
import io.devquest.api.revision.Revision;
import io.devquest.api.search.SearchDocument;
import io.devquest.api.view.Markdown;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Comments on lines, as the rest of the community sees them. */
public final class CommentContent implements ContentType {

    /** The name of the type. */
    public static final String NAME = "snippets.comment";

    private static final int TITLE = 60;
    private static final int EXCERPT = 200;

    private final Reviews reviews;
    private final CommentEdits edits;
    private final Markdown markdown;

    public CommentContent(Reviews reviews, CommentEdits edits, Markdown markdown) {
        this.reviews = reviews;
        this.edits = edits;
        this.markdown = markdown;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<ContentItem> visible(Actor actor, Collection<Id> ids) {
        return reviews.visible(actor, ids).stream().map(this::item).toList();
    }

    @Override
    public List<SearchDocument> documents(Collection<Id> ids) {
        return reviews.any(ids).stream()
                .map(row -> SearchDocument.of(row.id(), "", row.body(), row.createdAt())
                        .by(row.authorId())
                        .partOf(row.snippetId()))
                .toList();
    }

    @Override
    public Optional<ContentPreview> preview(Id id) {
        return reviews.any(List.of(id)).stream()
                .map(row -> new ContentPreview(
                        item(row), row.html(), item(row).title(), item(row).url()))
                .findFirst();
    }

    @Override
    public Set<ModerationAction> actions() {
        return Set.of(
                ModerationAction.APPROVE, ModerationAction.HIDE, ModerationAction.RESTORE, ModerationAction.DELETE);
    }

    @Override
    public void moderate(Actor moderator, Id id, ModerationAction action, String reason) {
        if (action != ModerationAction.APPROVE) {
            reviews.moderate(id, action != ModerationAction.RESTORE);
        }
    }

    @Override
    public boolean mayRevise(Actor actor, Id id) {
        return edits.mayEdit(actor, id);
    }

    @Override
    public Submitted revise(Request request, Id id, Revision earlier) {
        return edits.restore(request, id, earlier.body());
    }

    private ContentItem item(CommentRow row) {
        return new ContentItem(
                NAME,
                row.id(),
                markdown.excerpt(row.body(), TITLE),
                markdown.excerpt(row.body(), EXCERPT),
                "/snippets/" + row.snippetId() + "/comments#thread-" + row.threadId(),
                row.authorId(),
                row.createdAt());
    }
}
