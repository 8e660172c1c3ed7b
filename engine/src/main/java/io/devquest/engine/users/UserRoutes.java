package io.devquest.engine.users;

import static io.devquest.engine.access.CorePermissions.MEMBER;
import static io.devquest.engine.access.CorePermissions.SIGN_IN;

import io.devquest.api.http.Route;
import java.util.List;

/** The web face of signing in and out, and of people. */
final class UserRoutes {

    private UserRoutes() {}

    static List<Route> of(SignInHandlers signIn, SessionHandlers sessions) {
        return List.of(
                Route.get("/login", SIGN_IN, signIn::page, "The form to sign in"),
                Route.post("/login", SIGN_IN, signIn::signIn, "Signs in"),
                Route.post("/logout", SIGN_IN, signIn::signOut, "Signs out"),
                Route.post("/api/v1/sessions", SIGN_IN, sessions::create, "Signs in and sets the session cookie")
                        .takes(SignIn.class)
                        .gives(SignedIn.class),
                Route.delete("/api/v1/sessions/current", MEMBER, sessions::delete, "Signs out"),
                Route.get("/api/v1/me", MEMBER, sessions::me, "The account that is signed in")
                        .gives(AccountDocument.class));
    }

    static List<Route> of(ProviderHandlers providers) {
        return List.of(
                Route.get("/login/with/{id}", SIGN_IN, providers::leave, "Leads to another place to sign in"),
                Route.get(
                        "/login/with/{id}/return",
                        SIGN_IN,
                        providers::comeBack,
                        "Signs in whom that place vouches for"));
    }

    static List<Route> of(SetupHandlers setup) {
        return List.of(
                Route.get("/setup", SIGN_IN, setup::page, "The form to make the first administrator"),
                Route.post("/setup", SIGN_IN, setup::complete, "Makes the first administrator and signs in"));
    }
}
