package io.devquest.forums.topic;

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

/** Who is told of a topic: who follows one of its tags, then who watches its board; each person once. */
public final class TopicNotifications {

    private static final NotificationType TOPIC = NotificationType.watchers("forums.topic", Icon.CHAT);
    private static final NotificationType TAGGED = NotificationType.direct("forums.tagged", Icon.CHAT);

    private final Engine engine;

    public TopicNotifications(Engine engine) {
        this.engine = engine;
    }

    /** The kinds there are. */
    public static NotificationType[] types() {
        return new NotificationType[] {TOPIC, TAGGED};
    }

    /** Of a new topic. */
    public List<Notification> started(TopicStarted topic) {
        Map<Id, WatchLevel> levels = engine.tags().levels(topic.topicId());
        Set<Id> following = new HashSet<>(levels.keySet());
        following.removeIf(
                person -> levels.get(person) != WatchLevel.WATCHING && levels.get(person) != WatchLevel.FIRST);
        topic.mentioned().forEach(following::remove);
        Set<Id> others = new HashSet<>(levels.keySet());
        others.removeIf(person -> levels.get(person) == WatchLevel.TRACKING);
        others.addAll(topic.mentioned());
        List<Notification> told = new ArrayList<>();
        if (!following.isEmpty()) {
            told.add(Notification.about(TAGGED.name(), topic.topicId(), topic.title(), topic.url())
                    .by(topic.author().id())
                    .to(following));
        }
        told.add(Notification.about(TOPIC.name(), topic.boardId(), topic.boardTitle(), topic.url())
                .by(topic.author().id())
                .saying(topic.title())
                .quoting(topic.topicId())
                .besides(others));
        return told;
    }
}
