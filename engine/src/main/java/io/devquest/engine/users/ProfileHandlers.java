package io.devquest.engine.users;

import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.view.Page;

/** The page of a person. */
final class ProfileHandlers {

    private final Accounts accounts;

    ProfileHandlers(Accounts accounts) {
        this.accounts = accounts;
    }

    Response page(Request request) {
        Account account = accounts.findByName(request.parameter("name"))
                .filter(Account::verified)
                .orElseThrow(() -> CommunityException.notFound("Nobody here has that name."));
        return Response.page(Page.of("core/profile", account.displayName())
                .with("person", ProfileDocument.of(account))
                .with("roles", RoleNames.list(account.roles()))
                .with("joinedAt", account.joinedAt()));
    }
}
