package io.devquest.forums.post;

import io.devquest.api.access.Actor;
import io.devquest.api.content.ContentItem;
import io.devquest.api.content.ContentType;
import io.devquest.api.data.Id;
import io.devquest.api.view.Markdown;
import java.util.Collection;
import java.util.List;

/** Posts, as the rest of the community sees them. They share the audience of their topic. */
public final class PostContent implements ContentType {

    static final String NAME = "forums.post";

    private static final int EXCERPT = 200;

    private final Posts posts;
    private final Markdown markdown;

    public PostContent(Posts posts, Markdown markdown) {
        this.posts = posts;
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
