package io.devquest.forums.topic;

import io.devquest.api.notification.WatchLevel;
import org.jspecify.annotations.Nullable;

/**
 * A topic with what its reader is to it.
 *
 * @param moderator true if they keep order in its board
 * @param watched how much they hear of it; null for a guest
 */
public record TopicSight(
        Topic topic, boolean moderator, @Nullable WatchLevel watched) {}
