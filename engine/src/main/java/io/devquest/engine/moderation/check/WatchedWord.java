package io.devquest.engine.moderation.check;

import io.devquest.api.data.Id;
import java.time.Instant;

/**
 * A word or phrase, and what happens to texts with it.
 *
 * @param replacement what stands in its place; empty unless it is replaced
 */
record WatchedWord(Id id, String phrase, Action action, String replacement, Instant createdAt) {

    /** What happens to a text with a word. */
    enum Action {
        /** It is refused, whoever wrote it. */
        BLOCK,
        /** It waits for a moderator. */
        HOLD,
        /** It is published, and moderators are told. */
        FLAG,
        /** It is published with another word. */
        REPLACE
    }
}
