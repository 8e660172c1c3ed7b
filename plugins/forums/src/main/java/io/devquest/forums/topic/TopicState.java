package io.devquest.forums.topic;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What moderators and time did to a topic.
 *
 * @param pinned {@code board} if it stands on top of its board, {@code everywhere} on top of all; null if it does not
 * @param pinnedUntil when that ends; null if somebody has to end it
 * @param closed true if only moderators can reply
 * @param closesAt when it will be closed; null if nobody has said
 * @param slowSeconds how long one person waits between two posts; 0 for no wait
 * @param away how many of its posts are in another topic by now
 * @param logged how many lines its log has
 */
public record TopicState(
        @Nullable String pinned,
        @Nullable Instant pinnedUntil,
        boolean closed,
        @Nullable Instant closesAt,
        int slowSeconds,
        int away,
        int logged) {

    /** True if neither a date nor a pause nor its end keeps anybody from replying. */
    boolean free() {
        return !closed && closesAt == null && slowSeconds == 0;
    }
}
