package io.devquest.engine.cli;

import io.devquest.engine.users.AccountDocument;
import java.time.Instant;
import java.util.List;

/** What commands show of an account, whether it comes from a running instance or from a stopped one. */
record UserRow(String id, String name, String email, List<String> roles, String state, Instant joinedAt) {

    static UserRow of(AccountDocument account) {
        return new UserRow(
                account.id().toString(),
                account.name(),
                account.email(),
                account.roles(),
                account.state(),
                account.joinedAt());
    }
}
