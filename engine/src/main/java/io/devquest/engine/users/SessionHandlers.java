package io.devquest.engine.users;

import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;

/** Signing in and out by REST, and who one is. */
final class SessionHandlers {

    private final Accounts accounts;
    private final SignIns signIns;
    private final Browser browser;

    SessionHandlers(Accounts accounts, SignIns signIns, Browser browser) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.browser = browser;
    }

    Response create(Request request) {
        Account account = signIns.authenticate(request.body(SignIn.class), Visitor.of(request));
        String token = browser.signIn(request, account.id());
        SignedIn answer = SignedIn.of(account, Sessions.csrfToken(token));
        Response response = browser.keep(Response.created("/api/v1/sessions/current", answer), token);
        return browser.know(request, response, account.id());
    }

    Response delete(Request request) {
        return browser.signOut(request, Response.noContent());
    }

    Response me(Request request) {
        return accounts.find(request.actor().requireId())
                .map(account -> Response.json(AccountDocument.of(account)))
                .orElseThrow(() -> CommunityException.notFound("This account was removed."));
    }
}
