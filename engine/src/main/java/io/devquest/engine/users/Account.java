package io.devquest.engine.users;

import io.devquest.api.access.Role;
import io.devquest.api.data.Id;
import io.devquest.api.people.Person;
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
        long reputation) {

    /** The account as others see it. */
    public Person person() {
        return new Person(id, name, displayName, RoleNames.highest(roles), reputation);
    }
}
