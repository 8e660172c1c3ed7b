package io.devquest.engine.access.token;

import io.devquest.api.data.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of core.access_token without the hash. */
record AccessTokenRow(
        Id id,
        Id account,
        String name,
        String scopes,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt) {

    AccessToken token() {
        return new AccessToken(id, name, TokenScopes.parse(scopes).list(), createdAt, expiresAt, lastUsedAt);
    }
}
