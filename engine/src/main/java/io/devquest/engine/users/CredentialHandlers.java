package io.devquest.engine.users;

import io.devquest.api.data.Id;
import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.view.Page;
import java.util.Map;
import java.util.function.Supplier;

/** One's own password and mail address. */
final class CredentialHandlers {

    private static final String PATH = "/settings/account";

    private final Accounts accounts;
    private final Credentials credentials;
    private final Browser browser;

    CredentialHandlers(Accounts accounts, Credentials credentials, Browser browser) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.browser = browser;
    }

    Response page(Request request) {
        String done = request.query("done").orElse("");
        return Response.page(form(request, "").with("done", done.matches("password|email") ? done : ""));
    }

    Response changePasswordOnPage(Request request) {
        return again(request, "password", () -> changed(request, Response.redirect(PATH + "?done=password")));
    }

    Response changeEmailOnPage(Request request) {
        return again(request, "email", () -> {
            changeEmail(request);
            return Response.redirect(PATH + "?done=email");
        });
    }

    Response changePassword(Request request) {
        PasswordChange input = request.body(PasswordChange.class);
        Id id = request.actor().requireId();
        credentials.changePassword(id, input.current(), input.password(), request.locale());
        String token = browser.signIn(request, id);
        SignedIn answer = SignedIn.of(accounts.require(id), Sessions.csrfToken(token));
        return browser.keep(Response.json(answer), token);
    }

    Response changeEmail(Request request) {
        EmailChange input = request.body(EmailChange.class);
        credentials.changeEmail(request.actor().requireId(), input.current(), input.email(), request.locale());
        return Response.noContent().status(202);
    }

    private Response changed(Request request, Response response) {
        PasswordChange input = request.body(PasswordChange.class);
        Id id = request.actor().requireId();
        credentials.changePassword(id, input.current(), input.password(), request.locale());
        return browser.keep(response, browser.signIn(request, id));
    }

    private Response again(Request request, String which, Supplier<Response> change) {
        try {
            return change.get();
        } catch (CommunityException e) {
            return Forms.refused(form(request, which), e, request.form());
        }
    }

    private Page form(Request request, String which) {
        Account account = accounts.require(request.actor().requireId());
        return Forms.empty(Page.of("core/settings/account", "core.my.account"), Map.of())
                .with("account", AccountDocument.of(account))
                .with("which", which)
                .with("done", "");
    }
}
