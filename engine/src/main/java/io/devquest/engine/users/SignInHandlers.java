package io.devquest.engine.users;

import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.view.Page;
import java.util.List;
import java.util.Map;

/** The pages to sign in and out. */
final class SignInHandlers {

    // What may have led here, each with a text of its own.
    private static final List<String> REASONS = List.of("verified", "password", "email");

    private final SignIns signIns;
    private final Browser browser;
    private final IdentityProviders providers;

    SignInHandlers(SignIns signIns, Browser browser, IdentityProviders providers) {
        this.signIns = signIns;
        this.browser = browser;
        this.providers = providers;
    }

    Response page(Request request) {
        String next = LocalPath.of(request.query("next").orElse(null));
        if (request.actor().signedIn()) {
            return Response.redirect(next);
        }
        String done = request.query("done").filter(REASONS::contains).orElse("");
        return Response.page(form(next).with("done", done));
    }

    Response signIn(Request request) {
        Map<String, String> form = request.form();
        String next = LocalPath.of(form.get("next"));
        try {
            Account account = signIns.authenticate(request.body(SignIn.class), Visitor.of(request));
            return browser.signedIn(request, Response.redirect(next), account.id());
        } catch (CommunityException e) {
            boolean unverified = e.error() == UserErrors.EMAIL_UNVERIFIED;
            return Forms.refused(form(next).with("unverified", unverified), e, form);
        }
    }

    Response signOut(Request request) {
        return browser.signOut(request, Response.redirect("/"));
    }

    private Page form(String next) {
        return Forms.empty(Page.of("core/login", "core.login.title"), Map.of("next", next))
                .with("done", "")
                .with("unverified", false)
                .with("providers", providers.offered());
    }
}
