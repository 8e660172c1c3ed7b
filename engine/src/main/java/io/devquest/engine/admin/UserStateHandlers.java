package io.devquest.engine.admin;

import io.devquest.api.data.Id;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.engine.users.AccountCare;
import io.devquest.engine.users.AccountDocument;

/** Whether people can sign in and where they are, by REST, for administrators. */
final class UserStateHandlers {

    private final AccountCare accounts;

    UserStateHandlers(AccountCare accounts) {
        this.accounts = accounts;
    }

    Response disable(Request request) {
        accounts.disable(request.actor(), request.id("id"));
        return show(request.id("id"));
    }

    Response enable(Request request) {
        accounts.enable(request.actor(), request.id("id"));
        return show(request.id("id"));
    }

    Response verify(Request request) {
        accounts.verify(request.actor(), request.id("id"));
        return show(request.id("id"));
    }

    private Response show(Id id) {
        return Response.json(AccountDocument.of(accounts.get(id)));
    }

    Response sendReset(Request request) {
        accounts.sendReset(request.actor(), request.id("id"), request.locale());
        return Response.noContent().status(202);
    }

    Response sessions(Request request) {
        return Response.json(accounts.sessions(request.id("id"), request.paging(UserHandlers.LIMIT, UserHandlers.CAP)));
    }

    Response endSession(Request request) {
        accounts.endSession(request.actor(), request.id("id"), request.id("session"));
        return Response.noContent();
    }

    Response endSessions(Request request) {
        accounts.endSessions(request.actor(), request.id("id"));
        return Response.noContent();
    }
}
