package io.devquest.engine.moderation.cases;

import io.devquest.api.data.Id;
import org.jspecify.annotations.Nullable;

/**
 * What of the queue is asked for; what is null is not asked about.
 *
 * @param state open or decided
 * @param owner the plugin whose things it is about, or core
 * @param claimedBy whoever has taken it
 * @param author whoever it is about
 * @param group the group whose things it is about
 * @param sharing the thing whose audience those share that it is about, such as the board of topics
 */
record CaseFilter(
        String state,
        @Nullable String kind,
        @Nullable String reason,
        @Nullable String owner,
        @Nullable Id claimedBy,
        @Nullable Id author,
        @Nullable Id group,
        @Nullable Id sharing) {

    static CaseFilter about(Id author) {
        return new CaseFilter("decided", null, null, null, null, author, null, null);
    }
}
