package io.devquest.engine.live;

import io.devquest.engine.events.LoggedEvent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;

/** The channels that have subscribers on this node. */
final class Topics {

    private final Map<String, Topic> topics = new ConcurrentHashMap<>();
    private final Frames frames;
    private final Executor workers;
    private final UnaryOperator<LoggedEvent> asShown;

    Topics(Frames frames, Executor workers, UnaryOperator<LoggedEvent> asShown) {
        this.frames = frames;
        this.workers = workers;
        this.asShown = asShown;
    }

    void add(Subscription subscription) {
        topics.compute(subscription.channel(), (name, known) -> {
            Topic topic = known == null ? new Topic(frames, workers, asShown) : known;
            topic.subscriptions().add(subscription);
            return topic;
        });
    }

    void remove(Subscription subscription) {
        topics.computeIfPresent(subscription.channel(), (name, topic) -> {
            topic.subscriptions().remove(subscription);
            return topic.subscriptions().isEmpty() ? null : topic;
        });
    }

    Optional<Topic> find(String channel) {
        return Optional.ofNullable(topics.get(channel));
    }

    Collection<Topic> all() {
        return topics.values();
    }
}
