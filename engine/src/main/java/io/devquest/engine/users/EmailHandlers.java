package io.devquest.engine.users;

import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.view.Page;
import java.util.Map;

/** Confirming a new address of one's account with the link that was sent there. */
final class EmailHandlers {

    private final Credentials credentials;

    EmailHandlers(Credentials credentials) {
        this.credentials = credentials;
    }

    Response page(Request request) {
        String token = request.query("token").orElse("");
        try {
            AccountLink link = credentials.emailLink(token);
            return Links.page(Forms.empty(Page.of("core/account/email", "core.email.title"), Map.of("token", token))
                    .with("email", link.email()));
        } catch (CommunityException e) {
            return Links.invalid(e, "/settings/account", "core.email.again");
        }
    }

    Response confirm(Request request) {
        try {
            credentials.confirmEmail(request.form().getOrDefault("token", ""), request.locale());
            return Response.redirect("/login?done=email&next=/settings/account");
        } catch (CommunityException e) {
            return Links.invalid(e, "/settings/account", "core.email.again");
        }
    }

    Response set(Request request) {
        credentials.confirmEmail(request.body(LinkToken.class).token(), request.locale());
        return Response.noContent();
    }
}
