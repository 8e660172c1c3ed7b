package io.devquest.engine.users;

import io.devquest.api.data.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A session with what is needed of its account.
 *
 * @param expiresAt when the token it was found by stops holding
 * @param former true if that token has been exchanged for another
 */
record SessionRow(
        Instant expiresAt,
        Id id,
        Instant createdAt,
        Instant lastSeenAt,
        boolean marked,
        boolean former,
        @Nullable String csrfToken,
        Id account,
        String name,
        String displayName,
        @Nullable String roles) {}
