package io.devquest.forums.tending;

import io.devquest.api.data.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A topic, locked while something is done to it. */
record TendedRow(
        Id id,
        Id boardId,
        int postCount,
        int postsAway,
        @Nullable String pinned,
        @Nullable Instant closedAt,
        @Nullable Instant closesAt,
        int slowSeconds,
        @Nullable Id answerId) {

    /** How many posts it has itself. */
    int posts() {
        return postCount - postsAway;
    }
}
