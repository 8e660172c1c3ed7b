package io.devquest.engine.moderation.check;

import io.devquest.api.data.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something published or held before.
 *
 * @param starts true if it began something
 * @param content the thing it made or changed; null while it is held
 * @param exact see {@link Fingerprint}
 * @param near see {@link Fingerprint}
 * @param hosts where its links led, separated by blanks
 */
record PastText(
        Id account,
        boolean starts,
        boolean changes,
        TextState state,
        @Nullable Id content,
        long exact,
        long near,
        String hosts,
        Instant createdAt) {}
