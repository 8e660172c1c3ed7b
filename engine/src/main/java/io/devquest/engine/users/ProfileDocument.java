package io.devquest.engine.users;

import io.devquest.api.data.Id;
import java.time.Instant;
import java.util.List;

/** A person on their own page. */
public record ProfileDocument(
        Id id, String name, String displayName, String role, List<String> roles, long reputation, Instant joined) {

    static ProfileDocument of(Account account) {
        return new ProfileDocument(
                account.id(),
                account.name(),
                account.displayName(),
                RoleNames.highest(account.roles()),
                RoleNames.list(account.roles()),
                account.reputation(),
                account.joinedAt());
    }

    /** The path of this page. */
    public String url() {
        return "/u/" + name;
    }
}
