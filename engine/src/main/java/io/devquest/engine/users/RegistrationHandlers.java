package io.devquest.engine.users;

import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.view.Page;
import java.util.HashMap;
import java.util.Map;

/** New accounts, by page and by REST. */
final class RegistrationHandlers {

    private final Registrations registrations;
    private final Browser browser;

    RegistrationHandlers(Registrations registrations, Browser browser) {
        this.registrations = registrations;
        this.browser = browser;
    }

    Response page(Request request) {
        if (request.actor().signedIn()) {
            return Response.redirect("/");
        }
        String next = LocalPath.of(request.query("next").orElse(null));
        return Response.page(form(next, request.query("invitation").orElse("")));
    }

    Response register(Request request) {
        Map<String, String> form = request.form();
        String next = LocalPath.of(form.get("next"));
        try {
            Account account = registrations.register(request.body(NewAccount.class), Visitor.of(request));
            return account.verified()
                    ? browser.signedIn(request, Response.redirect(next), account.id())
                    : sent(account.email());
        } catch (CommunityException e) {
            return Forms.refused(form(next, form.getOrDefault("invitation", "")), e, form);
        }
    }

    // Not behind a redirect: the address of a person does not belong into that of a page.
    private static Response sent(String email) {
        Page page = Page.of("core/account/sent", "core.register.sent").with("email", email);
        return Response.page(page).header("Cache-Control", "no-store");
    }

    Response create(Request request) {
        Account account = registrations.register(request.body(NewAccount.class), Visitor.of(request));
        return Response.created("/u/" + account.name(), AccountDocument.of(account));
    }

    private Page form(String next, String invitation) {
        Map<String, String> values = new HashMap<>(Map.of("next", next));
        registrations.invited(invitation).ifPresent(email -> {
            values.put("email", email);
            values.put("invitation", invitation);
        });
        return Forms.empty(Page.of("core/register", "core.register"), values)
                .with("mode", registrations.mode(invitation));
    }
}
