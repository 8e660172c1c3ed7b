package io.devquest.engine.users;

import io.devquest.api.data.Id;
import java.util.List;

/** The answer to signing in by REST. */
record SignedIn(String csrfToken, Id id, String name, String displayName, List<String> roles) {

    static SignedIn of(Account account, String csrfToken) {
        return new SignedIn(
                csrfToken, account.id(), account.name(), account.displayName(), RoleNames.list(account.roles()));
    }
}
