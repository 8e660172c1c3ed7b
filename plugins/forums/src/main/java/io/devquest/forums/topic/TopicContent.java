package io.devquest.forums.topic;

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
import io.devquest.forums.shared.ForumsPermissions;
import io.devquest.forums.shared.Written;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Topics, as the rest of the community sees them. */
public final class TopicContent implements ContentType {

    /** The name of the type. */
    public static final String NAME = "forums.topic";

    /** What moderators may decide about posts, and about topics besides closing them. */
    public static final Set<ModerationAction> ACTIONS =
            Set.of(ModerationAction.APPROVE, ModerationAction.HIDE, ModerationAction.RESTORE, ModerationAction.DELETE);

    private static final Set<ModerationAction> WHOLE = Set.of(
            ModerationAction.APPROVE,
            ModerationAction.HIDE,
            ModerationAction.RESTORE,
            ModerationAction.DELETE,
            ModerationAction.CLOSE,
            ModerationAction.REOPEN);

    private static final int EXCERPT = 200;

    /** Closes a topic or opens it again, as a case was decided. */
    @FunctionalInterface
    public interface Closing {

        /** In the transaction of the decision. */
        void decide(Actor moderator, Id topic, boolean closed, String reason);
    }

    private final Topics topics;
    private final TopicEdits edits;
    private final Closing closing;
    private final Markdown markdown;

    public TopicContent(Topics topics, TopicEdits edits, Closing closing, Markdown markdown) {
        this.topics = topics;
        this.edits = edits;
        this.closing = closing;
        this.markdown = markdown;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<ContentItem> visible(Actor actor, Collection<Id> ids) {
        return topics.excerpts(actor, ids).stream().map(this::item).toList();
    }

    @Override
    public List<SearchDocument> documents(Collection<Id> ids) {
        return topics.documents(ids);
    }

    @Override
    public Optional<ContentPreview> preview(Id id) {
        return topics.preview(id)
                .map(topic -> new ContentPreview(
                        item(new TopicExcerpt(
                                topic.id(), topic.authorId(), topic.title(), topic.body(), topic.createdAt())),
                        topic.html(),
                        topic.boardTitle(),
                        "/forums/boards/" + topic.boardSlug()));
    }

    @Override
    public Set<ModerationAction> actions() {
        return WHOLE;
    }

    @Override
    public void moderate(Actor moderator, Id id, ModerationAction action, String reason) {
        switch (action) {
            case APPROVE, MOVE -> {}
            case CLOSE, REOPEN -> closing.decide(moderator, id, action == ModerationAction.CLOSE, reason);
            default -> topics.moderate(moderator, id, action != ModerationAction.RESTORE, reason);
        }
    }

    @Override
    public boolean mayModerate(Actor actor, Id id) {
        return topics.mayModerate(actor, id);
    }

    /** The topic, for slots in its page. */
    public static ContentItem item(Topic topic) {
        return new ContentItem(
                NAME, topic.id(), topic.title(), "", topic.url(), topic.author().id(), topic.createdAt());
    }

    @Override
    public boolean mayRevise(Actor actor, Id id) {
        return actor.can(ForumsPermissions.WRITE) && topics.mayEdit(actor, id);
    }

    @Override
    public Submitted revise(Request request, Id id, Revision earlier) {
        int version = topics.getToChange(request.actor(), id).version();
        return edits.edit(request, id, new TopicChange(earlier.title(), null, version, Written.restored(earlier)));
    }

    private ContentItem item(TopicExcerpt topic) {
        return new ContentItem(
                name(),
                topic.id(),
                topic.title(),
                markdown.excerpt(topic.body(), EXCERPT),
                topic.url(),
                topic.authorId(),
                topic.createdAt());
    }
}
