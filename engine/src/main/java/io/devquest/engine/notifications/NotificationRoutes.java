package io.devquest.engine.notifications;

import static io.devquest.api.http.Route.delete;
import static io.devquest.api.http.Route.get;
import static io.devquest.api.http.Route.post;
import static io.devquest.api.http.Route.put;
import static io.devquest.engine.access.CorePermissions.MEMBER;

import io.devquest.api.http.Route;
import java.util.List;

/** The web face of notifications. */
final class NotificationRoutes {

    private static final String REST = "/api/v1/notifications";
    private static final String LEVELS = "/api/v1/me/notifications/levels";
    private static final String WATCH = "/api/v1/watch/{object}";

    private NotificationRoutes() {}

    static List<Route> of(NotificationHandlers centre) {
        return List.of(
                get(
                                REST,
                                MEMBER,
                                centre::list,
                                "Lists what one was told, the latest first; unread=true for what is new")
                        .gives(NotificationDocument.class),
                get(REST + "/count", MEMBER, centre::count, "Counts unread notifications, up to 100")
                        .gives(CountDocument.class),
                put(REST + "/{id}/read", MEMBER, centre::read, "Marks a notification as read"),
                post(REST + "/read", MEMBER, centre::readMany, "Marks all, or all about an object, as read")
                        .takes(ReadRequest.class));
    }

    static List<Route> of(CentrePages centre) {
        return List.of(
                get("/notifications", MEMBER, centre::page, "Shows what one was told"),
                get("/notifications/{id}", MEMBER, centre::open, "Leads to what a notification is about, and marks it"),
                post("/notifications/read", MEMBER, centre::readAll, "Marks all notifications as read"),
                post("/notifications/{id}/read", MEMBER, centre::read, "Marks a notification as read"),
                post("/notifications/{id}/mute", MEMBER, centre::mute, "Mutes what a notification is about"));
    }

    static List<Route> of(LevelHandlers levels) {
        return List.of(
                get(LEVELS, MEMBER, levels::list, "Lists the kinds of notification and how much one wants to hear")
                        .gives(TypeDocument.class),
                put(LEVELS, MEMBER, levels::put, "Says how much one wants to hear of kinds of notification")
                        .takes(LevelsChoice.class)
                        .gives(TypeDocument.class),
                get("/settings/notifications", MEMBER, levels::page, "Shows what one wants to hear"),
                post("/settings/notifications", MEMBER, levels::submit, "Changes what one wants to hear"));
    }

    static List<Route> of(WatchHandlers watches) {
        return List.of(
                get(WATCH, MEMBER, watches::get, "Tells how much one hears of an object")
                        .gives(WatchDocument.class),
                put(WATCH, MEMBER, watches::put, "Says how much one wants to hear of an object")
                        .takes(WatchChoice.class)
                        .gives(WatchDocument.class),
                delete(WATCH, MEMBER, watches::delete, "Takes back what one said of an object"),
                post("/watch/{object}", MEMBER, watches::submit, "Takes the form that watches or mutes an object"));
    }
}
