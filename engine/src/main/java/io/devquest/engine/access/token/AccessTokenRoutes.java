package io.devquest.engine.access.token;

import static io.devquest.engine.access.CorePermissions.MEMBER;

import io.devquest.api.http.Route;
import java.util.List;

/** The web face of personal access tokens. */
final class AccessTokenRoutes {

    private static final String REST = "/api/v1/tokens";
    private static final String PAGE = "/settings/tokens";

    private AccessTokenRoutes() {}

    static List<Route> of(AccessTokenHandlers tokens, AccessTokenPageHandlers pages) {
        return List.of(
                Route.get(REST, MEMBER, tokens::list, "Lists your tokens").gives(AccessToken.class),
                Route.post(REST, MEMBER, tokens::create, "Makes a token, which is shown this once")
                        .takes(NewToken.class)
                        .gives(IssuedToken.class),
                Route.delete(REST + "/{id}", MEMBER, tokens::revoke, "Revokes a token"),
                Route.get(PAGE, MEMBER, pages::page, "Your tokens"),
                Route.post(PAGE, MEMBER, pages::create, "Makes a token and shows it once"),
                Route.post(PAGE + "/{id}/revoke", MEMBER, pages::revoke, "Revokes a token"));
    }
}
