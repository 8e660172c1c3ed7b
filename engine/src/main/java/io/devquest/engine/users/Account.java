package io.devquest.engine.users;

import io.devquest.api.access.Role;
import io.devquest.api.data.Id;
import java.time.Instant;
import java.util.Set;

/**
 * An account as its owner and the administrators see it.
 *
 * @param verified true if the mail address is known to be theirs; nobody signs in before
 */
public record Account(
        Id id,
        String name,
        String displayName,
        String email,
        Set<Role> roles,
        boolean disabled,
        boolean verified,
        Instant joinedAt,
        long reputation) {}
