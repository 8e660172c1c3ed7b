package io.devquest.engine.access.token;

import io.devquest.api.data.Id;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A token as its owner sees it; the token itself is shown once and known to nobody afterwards. */
record AccessToken(
        Id id,
        String name,
        List<String> scopes,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt) {}
