package io.devquest.forums.post;

import io.devquest.api.Engine;
import io.devquest.api.data.Id;
import io.devquest.api.notification.Notification;
import io.devquest.api.notification.NotificationType;
import io.devquest.api.notification.WatchLevel;
import io.devquest.api.view.Icon;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Who is told of a post: whom it names, whom it answers, who watches its topic, and who watches its board or a tag of it; each
 * person once. */
public final class PostNotifications {

    private static final NotificationType MENTION = NotificationType.direct("forums.mention", Icon.USER);
    private static final NotificationType REPLY = NotificationType.direct("forums.reply", Icon.CHAT);
    private static final NotificationType POST = NotificationType.watchers("forums.post", Icon.CHAT);
    private static final NotificationType NEARBY = NotificationType.direct("forums.post_nearby", Icon.CHAT);

    private static final int EXCERPT = 200;

    private final Posts posts;
    private final Engine engine;

    public PostNotifications(Posts posts, Engine engine) {
        this.posts = posts;
        this.engine = engine;
    }

    /** The kinds there are. */
    public static NotificationType[] types() {
        return new NotificationType[] {MENTION, REPLY, POST, NEARBY};
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
            Set<Id> nearby = nearby(post.topicId(), written.boardId());
            nearby.removeAll(told);
            if (!nearby.isEmpty()) {
                all.add(about(NEARBY, post.topicId(), written).to(nearby));
            }
        }
        return all;
    }

    /** Who watches the board or a tag of a topic, and has said nothing of the topic itself. */
    private Set<Id> nearby(Id topic, Id board) {
        Map<Id, WatchLevel> tags = engine.tags().levels(topic);
        Map<Id, WatchLevel> boards = engine.notifications().levels(board);
        Set<Id> nearby = new HashSet<>();
        Stream.of(tags, boards)
                .flatMap(levels -> levels.entrySet().stream())
                .filter(one -> one.getValue() == WatchLevel.WATCHING)
                .forEach(one -> nearby.add(one.getKey()));
        nearby.removeIf(person -> tags.get(person) == WatchLevel.MUTED);
        if (!nearby.isEmpty()) {
            nearby.removeAll(engine.notifications().levels(topic).keySet());
        }
        return nearby;
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
                .saying(engine.markdown().excerpt(written.body(), EXCERPT));
    }
}
