package io.devquest.engine.users;

import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.view.Page;
import java.util.Map;

/** The pages to sign in and out. */
final class SignInHandlers {

    private final Accounts accounts;
    private final Browser browser;

    SignInHandlers(Accounts accounts, Browser browser) {
        this.accounts = accounts;
        this.browser = browser;
    }

    Response page(Request request) {
        String next = LocalPath.of(request.query("next").orElse(null));
        if (request.actor().signedIn()) {
            return Response.redirect(next);
        }
        return Response.page(form(next));
    }

    Response signIn(Request request) {
        Map<String, String> form = request.form();
        String next = LocalPath.of(form.get("next"));
        try {
            SignIn input = request.body(SignIn.class);
            Account account = accounts.authenticate(input.login(), input.password());
            return browser.keep(Response.redirect(next), browser.signIn(request, account.id()));
        } catch (CommunityException e) {
            return Response.page(Forms.again(form(next), e, form))
                    .status(e.error().kind().status());
        }
    }

    Response signOut(Request request) {
        return browser.signOut(request, Response.redirect("/"));
    }

    private static Page form(String next) {
        return Forms.empty(Page.of("core/login", "core.login.title"), Map.of("next", next));
    }
}
