package io.devquest.forums.topic;

import io.devquest.api.access.Actor;
import io.devquest.api.content.ContentItem;
import io.devquest.api.content.ContentType;
import io.devquest.api.data.Id;
import io.devquest.api.view.Markdown;
import java.util.Collection;
import java.util.List;

/** Topics, as the rest of the community sees them. */
public final class TopicContent implements ContentType {

    /** The name of the type. */
    public static final String NAME = "forums.topic";

    private static final int EXCERPT = 200;

    private final Topics topics;
    private final Markdown markdown;

    public TopicContent(Topics topics, Markdown markdown) {
        this.topics = topics;
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
