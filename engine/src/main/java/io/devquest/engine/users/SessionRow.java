package io.devquest.engine.users;

import io.devquest.api.access.Actor;
import io.devquest.api.access.Standing;
import io.devquest.api.data.Id;
import io.devquest.engine.access.Permissions;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A session with what is needed of its account. */
record SessionRow(
        Id id,
        Instant expiresAt,
        Id account,
        String name,
        String displayName,
        long reputation,
        int trustLevel,
        @Nullable String roles) {

    Actor actor(Permissions permissions) {
        Standing standing = new Standing(trustLevel, reputation);
        return new Member(account, name, displayName, RoleNames.parse(roles), standing, permissions);
    }
}
