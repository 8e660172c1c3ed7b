package io.devquest.engine.admin;

import io.devquest.api.data.Id;
import io.devquest.api.error.CommonErrors;
import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.engine.access.RoleStore;
import io.devquest.engine.users.Account;
import io.devquest.engine.users.AccountCare;
import io.devquest.engine.users.AccountDocument;
import io.devquest.engine.users.AccountFilter;
import io.devquest.engine.users.AccountState;
import java.util.Optional;

/** The people with an account by REST, for administrators. */
final class UserHandlers {

    static final int LIMIT = 50;
    static final int CAP = 200;

    private final AccountCare accounts;
    private final RoleStore roles;

    UserHandlers(AccountCare accounts, RoleStore roles) {
        this.accounts = accounts;
        this.roles = roles;
    }

    static AccountFilter filter(Request request) {
        Optional<AccountState> state = request.query("state")
                .filter(word -> !word.isEmpty())
                .map(word -> AccountState.of(word)
                        .orElseThrow(() -> new CommunityException(
                                CommonErrors.PARAMETER_INVALID,
                                "The parameter 'state' is active, unverified or disabled.")));
        return new AccountFilter(
                request.query("q").orElse(""), request.query("role").orElse(""), state);
    }

    Response list(Request request) {
        return Response.json(
                accounts.list(filter(request), request.paging(LIMIT, CAP)).map(AccountDocument::of));
    }

    Response show(Request request) {
        return Response.json(AccountDocument.of(accounts.get(request.id("id"))));
    }

    Response create(Request request) {
        Account account = create(accounts, request);
        return Response.created("/api/v1/admin/users/" + account.id(), AccountDocument.of(account));
    }

    static Account create(AccountCare accounts, Request request) {
        NewUser user = request.body(NewUser.class);
        return accounts.create(
                request.actor(), user.name(), user.email(), user.password(), user.roleNames(), request.locale());
    }

    Response giveRole(Request request) {
        return change(request, true);
    }

    Response takeRole(Request request) {
        return change(request, false);
    }

    private Response change(Request request, boolean on) {
        Id id = request.id("id");
        String role = roles.get(request.parameter("role")).name();
        accounts.setRole(request.actor(), id, role, on);
        return Response.noContent();
    }

    Response setPassword(Request request) {
        Id id = request.id("id");
        accounts.setPassword(
                request.actor(), id, request.body(NewPassword.class).password());
        return Response.noContent();
    }
}
