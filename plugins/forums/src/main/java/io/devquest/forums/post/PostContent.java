package io.devquest.forums.post;

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
import io.devquest.forums.topic.TopicContent;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Posts, as the rest of the community sees them. They share the audience of their topic. */
public final class PostContent implements ContentType {

    public static final String NAME = "forums.post";

    private static final int EXCERPT = 200;

    private final Posts posts;
    private final PostSubmissions submissions;
    private final Markdown markdown;

    public PostContent(Posts posts, PostSubmissions submissions, Markdown markdown) {
        this.posts = posts;
        this.submissions = submissions;
        this.markdown = markdown;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<ContentItem> visible(Actor actor, Collection<Id> ids) {
        return posts.excerpts(actor, ids).stream().map(this::item).toList();
    }

    @Override
    public List<SearchDocument> documents(Collection<Id> ids) {
        return posts.documents(ids);
    }

    @Override
    public Optional<ContentPreview> preview(Id id) {
        return posts.preview(id)
                .map(post -> new ContentPreview(
                        item(new PostExcerpt(
                                post.id(),
                                post.boardId(),
                                post.authorId(),
                                post.topicTitle(),
                                post.body(),
                                post.createdAt())),
                        post.html(),
                        post.topicTitle(),
                        "/forums/topics/" + post.topicId()));
    }

    @Override
    public Set<ModerationAction> actions() {
        return TopicContent.ACTIONS;
    }

    @Override
    public void moderate(Actor moderator, Id id, ModerationAction action, String reason) {
        if (action != ModerationAction.APPROVE) {
            posts.moderate(moderator, id, action != ModerationAction.RESTORE, reason);
        }
    }

    @Override
    public boolean mayModerate(Actor actor, Id id) {
        return posts.mayModerate(actor, id);
    }

    @Override
    public boolean mayRevise(Actor actor, Id id) {
        return actor.can(ForumsPermissions.WRITE) && posts.mayEdit(actor, id);
    }

    @Override
    public Submitted revise(Request request, Id id, Revision earlier) {
        int version = posts.getToChange(request.actor(), id).version();
        return submissions.edit(request, id, new PostChange(earlier.body(), version, Written.restored(earlier)));
    }

    private ContentItem item(PostExcerpt post) {
        return new ContentItem(
                NAME,
                post.id(),
                post.topicTitle(),
                markdown.excerpt(post.body(), EXCERPT),
                "/forums/posts/" + post.id(),
                post.authorId(),
                post.createdAt());
    }
}
