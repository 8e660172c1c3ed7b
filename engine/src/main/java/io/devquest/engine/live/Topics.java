package io.devquest.engine.live;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;

/** The channels that have subscribers on this node. */
final class Topics {

    private final Map<String, Topic> topics = new ConcurrentHashMap<>();
    private final Frames frames;
    private final Executor workers;

    Topics(Frames frames, Executor workers) {
        this.frames = frames;
        this.workers = workers;
    }

    void add(Subscription subscription) {
        topics.compute(subscription.channel(), (name, known) -> {
            Topic topic = known == null ? new Topic(frames, workers) : known;
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
