package io.devquest.engine.users;

import io.devquest.api.data.Id;
import io.devquest.api.people.Person;
import org.jspecify.annotations.Nullable;

/** What others see of an account, as selected. */
record PersonRow(
        Id id,
        String name,
        String displayName,
        long reputation,
        @Nullable String roles,
        @Nullable String picture) {

    Person person() {
        return new Person(id, name, displayName, RoleNames.highest(RoleNames.parse(roles)), reputation, avatarUrl());
    }

    /** An address with the hash of an uploaded picture, so that browsers keep it, or that of the generated one. */
    private String avatarUrl() {
        return "/u/" + name + (picture == null ? "/avatar.svg" : "/avatar/" + picture + ".png");
    }
}
