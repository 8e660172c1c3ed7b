package io.devquest.engine.users;

import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.view.Page;
import java.util.Map;

/** Confirming the address of a new account. Mail programs follow links by themselves, so only a button confirms. */
final class VerificationHandlers {

    private final Registrations registrations;
    private final Browser browser;

    VerificationHandlers(Registrations registrations, Browser browser) {
        this.registrations = registrations;
        this.browser = browser;
    }

    Response page(Request request) {
        String token = request.query("token").orElse("");
        try {
            Account account = registrations.verifiable(token);
            return Links.page(Forms.empty(Page.of("core/account/verify", "core.verify.title"), Map.of("token", token))
                    .with("account", AccountDocument.of(account)));
        } catch (CommunityException e) {
            return Links.invalid(e, "/verify/again", "core.verify.again");
        }
    }

    Response confirm(Request request) {
        try {
            Account account = registrations.verify(request.form().getOrDefault("token", ""));
            return browser.know(request, Response.redirect("/login?done=verified"), account.id());
        } catch (CommunityException e) {
            return Links.invalid(e, "/verify/again", "core.verify.again");
        }
    }

    Response againPage(Request request) {
        return Response.page(againForm().with("sent", request.query("sent").isPresent()));
    }

    Response again(Request request) {
        try {
            registrations.sendAgain(request.body(Login.class).login(), Visitor.of(request));
            return Response.redirect("/verify/again?sent=1");
        } catch (CommunityException e) {
            return Forms.refused(againForm(), e, request.form());
        }
    }

    private static Page againForm() {
        return Forms.empty(Page.of("core/account/again", "core.verify.again"), Map.of())
                .with("sent", false);
    }

    Response sendAgain(Request request) {
        registrations.sendAgain(request.body(Login.class).login(), Visitor.of(request));
        return Response.noContent().status(202);
    }

    Response verify(Request request) {
        Account account = registrations.verify(request.body(LinkToken.class).token());
        return browser.know(request, Response.noContent(), account.id());
    }
}
