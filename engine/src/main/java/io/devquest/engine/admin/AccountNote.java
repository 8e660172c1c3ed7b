package io.devquest.engine.admin;

import io.devquest.api.data.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who manages people wrote about an account; its owner never sees it.
 *
 * @param author the name of the account that wrote it; null if that is gone
 */
public record AccountNote(
        Id id,
        String body,
        @Nullable String author,
        @Nullable String authorName,
        Instant createdAt) {}
