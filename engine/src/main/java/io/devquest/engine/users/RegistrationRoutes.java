package io.devquest.engine.users;

import static io.devquest.engine.access.CorePermissions.MEMBER;
import static io.devquest.engine.access.CorePermissions.REGISTER;

import io.devquest.api.http.Route;
import java.util.List;

/** The web face of new accounts. */
final class RegistrationRoutes {

    private static final String INVITATIONS = "/api/v1/me/invitations";

    private RegistrationRoutes() {}

    static List<Route> of(RegistrationHandlers registration, VerificationHandlers verification) {
        return List.of(
                Route.get("/register", REGISTER, registration::page, "The form to make an account"),
                Route.post("/register", REGISTER, registration::register, "Makes an account"),
                Route.post("/api/v1/accounts", REGISTER, registration::create, "Makes an account")
                        .takes(NewAccount.class)
                        .gives(AccountDocument.class),
                Route.get("/verify", REGISTER, verification::page, "The button that confirms an address"),
                Route.post("/verify", REGISTER, verification::confirm, "Confirms the address of a new account"),
                Route.get("/verify/again", REGISTER, verification::againPage, "The form to have the link sent again"),
                Route.post("/verify/again", REGISTER, verification::again, "Sends the link again"),
                Route.post(
                                "/api/v1/verifications",
                                REGISTER,
                                verification::sendAgain,
                                "Sends the link again that confirms an address")
                        .takes(Login.class),
                Route.put("/api/v1/verifications", REGISTER, verification::verify, "Confirms the address of an account")
                        .takes(LinkToken.class));
    }

    static List<Route> of(InvitationHandlers invitations) {
        return List.of(
                Route.get("/invitations", MEMBER, invitations::page, "The form to invite somebody"),
                Route.post("/invitations", MEMBER, invitations::send, "Sends an invitation"),
                Route.post("/invitations/{id}/delete", MEMBER, invitations::takeBackOnPage, "Takes an invitation back"),
                Route.get(INVITATIONS, MEMBER, invitations::list, "Lists the invitations one has sent")
                        .gives(InvitationDocument.class),
                Route.post(INVITATIONS, MEMBER, invitations::create, "Invites somebody by mail")
                        .takes(NewInvitation.class),
                Route.delete(INVITATIONS + "/{id}", MEMBER, invitations::takeBack, "Takes an invitation back"));
    }
}
