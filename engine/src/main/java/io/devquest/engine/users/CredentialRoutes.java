package io.devquest.engine.users;

import static io.devquest.engine.access.CorePermissions.MEMBER;
import static io.devquest.engine.access.CorePermissions.SIGN_IN;

import io.devquest.api.http.Route;
import java.util.List;

/** The web face of passwords and mail addresses. */
final class CredentialRoutes {

    private static final String RESETS = "/api/v1/password-resets";

    private CredentialRoutes() {}

    static List<Route> of(ResetHandlers resets) {
        return List.of(
                Route.get("/forgot", SIGN_IN, resets::forgotPage, "The form to ask for a new password"),
                Route.post("/forgot", SIGN_IN, resets::forgot, "Sends a link to set a new password"),
                Route.get("/reset", SIGN_IN, resets::resetPage, "The form to set a new password"),
                Route.post("/reset", SIGN_IN, resets::reset, "Sets a new password with a link"),
                Route.post(RESETS, SIGN_IN, resets::request, "Sends a link to set a new password")
                        .takes(Login.class),
                Route.put(RESETS, SIGN_IN, resets::set, "Sets a new password with a link")
                        .takes(NewPassword.class));
    }

    static List<Route> of(CredentialHandlers credentials, EmailHandlers email) {
        return List.of(
                Route.get("/settings/account", MEMBER, credentials::page, "One's own password and mail address"),
                Route.post(
                        "/settings/account/password",
                        MEMBER,
                        credentials::changePasswordOnPage,
                        "Changes one's own password"),
                Route.post(
                        "/settings/account/email",
                        MEMBER,
                        credentials::changeEmailOnPage,
                        "Sends a link to one's new address"),
                Route.put("/api/v1/me/password", MEMBER, credentials::changePassword, "Changes one's own password")
                        .takes(PasswordChange.class)
                        .gives(SignedIn.class),
                Route.put("/api/v1/me/email", MEMBER, credentials::changeEmail, "Sends a link to one's new address")
                        .takes(EmailChange.class),
                Route.get("/confirm-mail", SIGN_IN, email::page, "The button that confirms a new address"),
                Route.post("/confirm-mail", SIGN_IN, email::confirm, "Confirms a new address"),
                Route.put("/api/v1/email-changes", SIGN_IN, email::set, "Confirms a new address")
                        .takes(LinkToken.class));
    }
}
