package io.devquest.engine.users;

import io.devquest.api.access.Role;
import io.devquest.api.data.Id;
import java.time.Instant;
import java.util.Set;

/** An account as its owner and the administrators see it. */
public record Account(
        Id id,
        String name,
        String displayName,
        String email,
        Set<Role> roles,
        boolean disabled,
        Instant joinedAt,
        long reputation) {}
