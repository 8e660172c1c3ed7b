package io.devquest.forums.post;

import io.devquest.api.data.Id;
import io.devquest.api.notification.Notification;
import io.devquest.api.notification.NotificationType;
import io.devquest.api.view.Icon;
import io.devquest.api.view.Markdown;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Who is told of a post: whom it names, whom it answers, and who watches its topic; each person once. */
public final class PostNotifications {

    private static final NotificationType MENTION = NotificationType.direct("forums.mention", Icon.USER);
    private static final NotificationType REPLY = NotificationType.direct("forums.reply", Icon.CHAT);
    private static final NotificationType POST = NotificationType.watchers("forums.post", Icon.CHAT);

    private static final int EXCERPT = 200;

    private final Posts posts;
    private final Markdown markdown;

    public PostNotifications(Posts posts, Markdown markdown) {
        this.posts = posts;
        this.markdown = markdown;
    }

    /** The kinds there are. */
    public static NotificationType[] types() {
        return new NotificationType[] {MENTION, REPLY, POST};
    }

    /** Of a new post. */
    public List<Notification> added(PostAdded post) {
        return posts.excerpt(post.postId()).map(written -> added(post, written)).orElse(List.of());
    }

    private List<Notification> added(PostAdded post, PostExcerpt written) {
        List<Notification> all = new ArrayList<>();
        Set<Id> told = new HashSet<>(post.mentioned());
        if (!told.isEmpty()) {
            all.add(about(MENTION, post.topicId(), written).to(told));
        }
        Id answered = post.replyToAuthor();
        if (answered != null && told.add(answered)) {
            all.add(about(REPLY, post.topicId(), written).to(List.of(answered)));
        }
        if (post.number() > 1) {
            all.add(about(POST, post.topicId(), written).besides(told));
        }
        return all;
    }

    /** Of a changed post: those it names only now. */
    public List<Notification> edited(PostEdited post) {
        if (post.mentioned().isEmpty()) {
            return List.of();
        }
        return posts.excerpt(post.postId()).stream()
                .map(written -> about(MENTION, post.topicId(), written).to(post.mentioned()))
                .toList();
    }

    private Notification about(NotificationType type, Id topic, PostExcerpt written) {
        return Notification.about(type.name(), topic, written.topicTitle(), "/forums/posts/" + written.id())
                .by(written.authorId())
                .quoting(written.id())
                .saying(markdown.excerpt(written.body(), EXCERPT));
    }
}
