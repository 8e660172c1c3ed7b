package io.devquest.engine.access.token;

import io.devquest.api.data.Id;
import java.time.Instant;
import java.util.List;

/**
 * A token that was just made, the only time it is shown.
 *
 * @param token what goes behind {@code Authorization: Bearer}
 */
record IssuedToken(Id id, String name, List<String> scopes, Instant createdAt, Instant expiresAt, String token) {

    @Override
    public String toString() {
        return "IssuedToken[" + id + "]";
    }
}
