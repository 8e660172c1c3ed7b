package io.devquest.engine.users;

import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.view.Page;
import java.util.Map;

/** The page that makes the first administrator. */
final class SetupHandlers {

    private final Setup setup;
    private final Browser browser;

    SetupHandlers(Setup setup, Browser browser) {
        this.setup = setup;
        this.browser = browser;
    }

    Response page(Request request) {
        String token = request.query("token").orElse("");
        setup.check(token);
        return Response.page(form(token)).header("Cache-Control", "no-store");
    }

    Response complete(Request request) {
        Map<String, String> form = request.form();
        String token = form.getOrDefault("token", "");
        setup.check(token);
        try {
            Account account = setup.complete(token, request.body(Registration.class));
            return browser.signedIn(request, Response.redirect("/admin/plugins"), account.id());
        } catch (CommunityException e) {
            return Response.page(Forms.again(form(token), e, form))
                    .status(e.error().kind().status());
        }
    }

    private static Page form(String token) {
        return Forms.empty(Page.of("core/setup", "core.setup.title"), Map.of("token", token));
    }
}
