package io.devquest.engine.users;

import io.devquest.api.data.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of core.account_link: a link that holds once, until it expires.
 *
 * @param account whose it is; nobody's for an invitation
 * @param email the address it was sent to, which using it proves
 */
record AccountLink(Id id, @Nullable Id account, String email, Instant createdAt, Instant expiresAt) {

    Id requireAccount() {
        if (account == null) {
            throw new IllegalStateException("Only an invitation has no account");
        }
        return account;
    }
}
