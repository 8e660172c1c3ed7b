package io.devquest.engine.users;

import static io.devquest.engine.access.CorePermissions.MEMBER;

import io.devquest.api.http.Route;
import java.util.List;

/** The web face of where one is signed in. */
final class SessionRoutes {

    private static final String PAGE = "/settings/sessions";
    private static final String REST = "/api/v1/me/sessions";

    private SessionRoutes() {}

    static List<Route> of(OwnSessionHandlers sessions) {
        return List.of(
                Route.get(PAGE, MEMBER, sessions::page, "Where one is signed in"),
                Route.post(PAGE + "/{id}/end", MEMBER, sessions::endFromPage, "Signs out in one place"),
                Route.post(PAGE + "/end", MEMBER, sessions::endOthersFromPage, "Signs out everywhere else"),
                Route.get(REST, MEMBER, sessions::list, "Lists where one is signed in")
                        .gives(SessionDocument.class),
                Route.delete(REST + "/{id}", MEMBER, sessions::end, "Signs out in one place"),
                Route.delete(REST, MEMBER, sessions::endOthers, "Signs out everywhere else"));
    }
}
