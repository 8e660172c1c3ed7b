package io.devquest.engine.users;

import io.devquest.api.data.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A session with what is needed of its account. */
record SessionRow(
        Id id,
        Instant expiresAt,
        Id account,
        String name,
        String displayName,
        @Nullable String roles) {}
