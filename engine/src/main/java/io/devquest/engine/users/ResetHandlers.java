package io.devquest.engine.users;

import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.view.Page;
import java.util.Map;

/** A new password for somebody who has forgotten theirs, by page and by REST. */
final class ResetHandlers {

    private final PasswordResets resets;
    private final Browser browser;

    ResetHandlers(PasswordResets resets, Browser browser) {
        this.resets = resets;
        this.browser = browser;
    }

    Response forgotPage(Request request) {
        return Response.page(forgotForm().with("sent", request.query("sent").isPresent()));
    }

    Response forgot(Request request) {
        try {
            resets.request(request.body(Login.class).login(), Visitor.of(request));
            return Response.redirect("/forgot?sent=1");
        } catch (CommunityException e) {
            return Forms.refused(forgotForm(), e, request.form());
        }
    }

    private static Page forgotForm() {
        return Forms.empty(Page.of("core/account/forgot", "core.forgot.title"), Map.of())
                .with("sent", false);
    }

    Response resetPage(Request request) {
        String token = request.query("token").orElse("");
        try {
            return Links.page(resetForm(token, resets.account(token)));
        } catch (CommunityException e) {
            return Links.invalid(e, "/forgot", "core.forgot.title");
        }
    }

    Response reset(Request request) {
        String token = request.form().getOrDefault("token", "");
        try {
            Account account = resets.account(token);
            try {
                complete(request);
                return browser.know(request, Response.redirect("/login?done=password"), account.id());
            } catch (CommunityException e) {
                return Forms.refused(resetForm(token, account), e, request.form())
                        .header("Cache-Control", "no-store");
            }
        } catch (CommunityException e) {
            return Links.invalid(e, "/forgot", "core.forgot.title");
        }
    }

    private Account complete(Request request) {
        NewPassword input = request.body(NewPassword.class);
        return resets.complete(input.token(), input.password(), Visitor.of(request));
    }

    private static Page resetForm(String token, Account account) {
        return Forms.empty(
                Page.of("core/account/reset", "core.reset.title"), Map.of("token", token, "name", account.name()));
    }

    Response request(Request request) {
        resets.request(request.body(Login.class).login(), Visitor.of(request));
        return Response.noContent().status(202);
    }

    Response set(Request request) {
        return browser.know(request, Response.noContent(), complete(request).id());
    }
}
