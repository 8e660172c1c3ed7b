package io.devquest.engine.users.profile;

import static io.devquest.engine.access.CorePermissions.MEMBER;
import static io.devquest.engine.access.CorePermissions.READ;

import io.devquest.api.http.Route;
import java.util.List;

/** The web face of profiles and of the directory. */
final class ProfileRoutes {

    private ProfileRoutes() {}

    static List<Route> of(ProfileHandlers profiles, DirectoryHandlers directory) {
        return List.of(
                Route.get("/u", READ, directory::page, "Shows people, by name, skill and language"),
                Route.get("/u/{name}", READ, profiles::page, "The page of a person"),
                Route.get("/u/{name}/{key}", READ, profiles::tab, "A tab of a person's page"),
                Route.get("/api/v1/u", READ, directory::list, "Lists people; q, skill and language choose")
                        .gives(DirectoryEntry.class),
                Route.get("/api/v1/u/{name}", READ, profiles::get, "Gives a person's profile")
                        .gives(ProfileDocument.class));
    }

    static List<Route> of(ProfileFormHandlers form, OwnProfileHandlers own) {
        return List.of(
                Route.get("/settings/profile", MEMBER, form::form, "The form of one's own profile"),
                Route.post("/settings/profile", MEMBER, form::save, "Changes one's own profile from the form"),
                Route.post("/settings/profile/avatar", MEMBER, form::upload, "Changes one's picture from the form"),
                Route.post("/settings/profile/avatar/remove", MEMBER, form::remove, "Takes one's picture away"),
                Route.get("/api/v1/me/profile", MEMBER, own::get, "Gives one's own profile")
                        .gives(OwnProfile.class),
                Route.patch("/api/v1/me/profile", MEMBER, own::change, "Changes one's own profile")
                        .takes(ProfileChange.class)
                        .gives(OwnProfile.class));
    }
}
