package io.devquest.engine.users;

import io.devquest.api.access.Standing;
import io.devquest.api.data.Id;
import io.devquest.engine.access.Roles;
import java.time.Instant;

/**
 * An account as its owner and the administrators see it.
 *
 * @param verified true if the mail address is known to be theirs; nobody signs in before
 * @param seesPoints false if they have switched points off, for themselves and for what others see of them
 */
public record Account(
        Id id,
        String name,
        String displayName,
        String email,
        Roles roles,
        boolean disabled,
        boolean verified,
        Instant joinedAt,
        long reputation,
        int trustLevel,
        boolean seesPoints) {

    Standing standing() {
        return new Standing(trustLevel, reputation);
    }
}
