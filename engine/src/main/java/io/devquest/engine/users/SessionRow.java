package io.devquest.engine.users;

import io.devquest.api.access.Actor;
import io.devquest.api.access.Standing;
import io.devquest.api.data.Id;
import io.devquest.engine.access.Permissions;
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
        long reputation,
        int trustLevel,
        boolean seesPoints,
        @Nullable String roles) {

    Actor actor(Permissions permissions) {
        Standing standing = new Standing(trustLevel, reputation);
        return new Member(account, name, displayName, RoleNames.parse(roles), standing, seesPoints, permissions);
    }
}
