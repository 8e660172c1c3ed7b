package io.devquest.engine.users;

import io.devquest.api.data.Id;
import java.time.Instant;
import java.util.List;

/** An account in JSON and on the administrators' pages. */
public record AccountDocument(
        Id id,
        String name,
        String displayName,
        String email,
        List<String> roles,
        long reputation,
        boolean disabled,
        boolean verified,
        Instant joinedAt) {

    public static AccountDocument of(Account account) {
        return new AccountDocument(
                account.id(),
                account.name(),
                account.displayName(),
                account.email(),
                RoleNames.list(account.roles()),
                account.seesPoints() ? account.reputation() : 0,
                account.disabled(),
                account.verified(),
                account.joinedAt());
    }

    /** The word of the account's state. */
    public String state() {
        AccountState state =
                disabled ? AccountState.DISABLED : verified ? AccountState.ACTIVE : AccountState.UNVERIFIED;
        return state.word();
    }
}
