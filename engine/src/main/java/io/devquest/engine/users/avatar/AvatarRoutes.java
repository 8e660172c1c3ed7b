package io.devquest.engine.users.avatar;

import static io.devquest.engine.access.CorePermissions.MEMBER;
import static io.devquest.engine.access.CorePermissions.READ;

import io.devquest.api.http.Route;
import java.util.List;

/** The web face of the pictures. */
final class AvatarRoutes {

    private AvatarRoutes() {}

    static List<Route> of(AvatarHandlers avatars) {
        return List.of(
                Route.get("/u/{name}/avatar", READ, avatars::current, "Leads to a person's picture"),
                Route.get("/u/{name}/avatar.svg", READ, avatars::generated, "Draws a picture from a person's initials"),
                Route.get("/u/{name}/avatar/{file}", READ, avatars::picture, "A person's picture"),
                Route.put(
                                "/api/v1/me/avatar",
                                MEMBER,
                                avatars::change,
                                "Changes one's picture; the body is a PNG, JPEG or GIF file")
                        .gives(AvatarDocument.class),
                Route.delete("/api/v1/me/avatar", MEMBER, avatars::remove, "Takes one's picture away"));
    }
}
