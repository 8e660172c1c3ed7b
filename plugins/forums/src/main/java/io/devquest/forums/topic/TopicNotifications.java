package io.devquest.forums.topic;

import io.devquest.api.notification.Notification;
import io.devquest.api.notification.NotificationType;
import io.devquest.api.view.Icon;
import java.util.List;

/** Who is told of a topic: who watches its board and is not named in it. */
public final class TopicNotifications {

    /** A new topic in a board the person watches. */
    public static final NotificationType TOPIC = NotificationType.watchers("forums.topic", Icon.CHAT);

    private TopicNotifications() {}

    /** Of a new topic. */
    public static List<Notification> started(TopicStarted topic) {
        return List.of(Notification.about(TOPIC.name(), topic.boardId(), topic.boardTitle(), topic.url())
                .by(topic.author().id())
                .saying(topic.title())
                .quoting(topic.topicId())
                .besides(topic.mentioned()));
    }
}
