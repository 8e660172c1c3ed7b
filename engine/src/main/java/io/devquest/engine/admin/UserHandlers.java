package io.devquest.engine.admin;

import io.devquest.api.data.Id;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.engine.users.Account;
import io.devquest.engine.users.AccountDocument;
import io.devquest.engine.users.Accounts;

/** The people with an account by REST, for administrators. */
final class UserHandlers {

    static final int LIMIT = 50;
    static final int CAP = 200;

    private final Accounts accounts;

    UserHandlers(Accounts accounts) {
        this.accounts = accounts;
    }

    static String text(Request request) {
        return request.query("q").orElse("");
    }

    Response list(Request request) {
        return Response.json(
                accounts.list(text(request), request.paging(LIMIT, CAP)).map(AccountDocument::of));
    }

    Response create(Request request) {
        NewUser user = request.body(NewUser.class);
        Account account = accounts.create(
                request.actor(), user.registration(), user.name().strip(), user.roleNames());
        return Response.created("/u/" + account.name(), AccountDocument.of(account));
    }

    Response giveRole(Request request) {
        return change(request, true);
    }

    Response takeRole(Request request) {
        return change(request, false);
    }

    private Response change(Request request, boolean on) {
        accounts.setRole(request.actor(), request.id("id"), request.parameter("role"), on);
        return Response.noContent();
    }

    Response setPassword(Request request) {
        Id id = request.id("id");
        accounts.requireCovered(request.actor(), id);
        accounts.setPassword(id, request.body(NewPassword.class).password());
        return Response.noContent();
    }
}
