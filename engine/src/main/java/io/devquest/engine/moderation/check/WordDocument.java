package io.devquest.engine.moderation.check;

import io.devquest.api.data.Id;
import java.time.Instant;
import java.util.Locale;

/**
 * A watched word.
 *
 * @param action block, hold, flag or replace
 */
record WordDocument(Id id, String phrase, String action, String replacement, Instant createdAt) {

    static WordDocument of(WatchedWord word) {
        return new WordDocument(
                word.id(),
                word.phrase(),
                word.action().name().toLowerCase(Locale.ROOT),
                word.replacement(),
                word.createdAt());
    }
}
