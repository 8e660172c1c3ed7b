package io.devquest.engine.users;

import io.devquest.api.data.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of core.account with its roles, joined by commas. */
record AccountRow(
        Id id,
        String name,
        String displayName,
        String email,
        String passwordHash,
        long reputation,
        int trustLevel,
        boolean seesPoints,
        Instant createdAt,
        @Nullable Instant disabledAt,
        @Nullable Instant verifiedAt,
        @Nullable String roles) {

    Account account() {
        return new Account(
                id,
                name,
                displayName,
                email,
                RoleNames.parse(roles),
                disabledAt != null,
                verifiedAt != null,
                createdAt,
                reputation,
                trustLevel,
                seesPoints);
    }

    @Override
    public String toString() {
        return "AccountRow[" + id + " " + name + "]";
    }
}
