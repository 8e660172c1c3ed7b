package io.devquest.engine.users;

import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.settings.Settings;
import io.devquest.api.view.Page;
import io.devquest.engine.settings.CoreSettings;
import java.util.Map;

/** New accounts, by page and by REST. */
final class RegistrationHandlers {

    private final Accounts accounts;
    private final Browser browser;
    private final Settings settings;

    RegistrationHandlers(Accounts accounts, Browser browser, Settings settings) {
        this.accounts = accounts;
        this.browser = browser;
        this.settings = settings;
    }

    Response page(Request request) {
        if (request.actor().signedIn()) {
            return Response.redirect("/");
        }
        return Response.page(form(LocalPath.of(request.query("next").orElse(null))));
    }

    Response register(Request request) {
        Map<String, String> form = request.form();
        String next = LocalPath.of(form.get("next"));
        try {
            Account account = register(request.body(Registration.class));
            return browser.keep(Response.redirect(next), browser.signIn(request, account.id()));
        } catch (CommunityException e) {
            return Response.page(Forms.again(form(next), e, form))
                    .status(e.error().kind().status());
        }
    }

    Response create(Request request) {
        Account account = register(request.body(Registration.class));
        return Response.created("/u/" + account.name(), AccountDocument.of(account));
    }

    private Account register(Registration form) {
        if (!open()) {
            throw new CommunityException(
                    UserErrors.REGISTRATION_CLOSED,
                    "New accounts are made by the administrators here. Ask one of them.");
        }
        return accounts.register(form);
    }

    private boolean open() {
        return settings.get(CoreSettings.REGISTRATION).equals("open");
    }

    private Page form(String next) {
        return Forms.empty(Page.of("core/register", "core.register"), Map.of("next", next))
                .with("open", open());
    }
}
