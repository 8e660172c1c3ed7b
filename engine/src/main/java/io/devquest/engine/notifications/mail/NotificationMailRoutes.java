package io.devquest.engine.notifications.mail;

import static io.devquest.engine.access.CorePermissions.MEMBER;
import static io.devquest.engine.access.CorePermissions.SIGN_IN;

import io.devquest.api.http.Route;
import java.util.List;

/** The web face of mail about notifications. */
final class NotificationMailRoutes {

    private NotificationMailRoutes() {}

    static List<Route> of(PreferenceHandlers own) {
        return List.of(
                Route.get("/settings/mail", MEMBER, own::page, "How one wants mail about notifications"),
                Route.post("/settings/mail", MEMBER, own::save, "Changes how one wants mail from the form"),
                Route.post("/settings/mail/type", MEMBER, own::turnOn, "Has a type of notification mailed again"),
                Route.get("/api/v1/me/notifications/mail", MEMBER, own::get, "Gives how one wants mail")
                        .gives(MailPreference.class),
                Route.put("/api/v1/me/notifications/mail", MEMBER, own::put, "Changes how one wants mail")
                        .takes(MailPreferenceChange.class)
                        .gives(MailPreference.class));
    }

    static List<Route> of(UnsubscribeHandlers unsubscribe) {
        return List.of(
                Route.get("/unsubscribe/{token}", SIGN_IN, unsubscribe::page, "Asks what mail to turn off"),
                Route.post(
                        "/unsubscribe/{token}",
                        SIGN_IN,
                        unsubscribe::unsubscribe,
                        "Turns mail off for whoever holds the token of a mail"));
    }
}
