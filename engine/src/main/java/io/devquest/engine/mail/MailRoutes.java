package io.devquest.engine.mail;

import static io.devquest.engine.access.CorePermissions.MANAGE_SETTINGS;

import io.devquest.api.http.Route;
import java.util.List;

/** The web face of the mail queue. */
final class MailRoutes {

    private MailRoutes() {}

    static List<Route> of(MailHandlers mails) {
        return List.of(
                Route.get("/admin/mail", MANAGE_SETTINGS, mails::page, "What became of the mails"),
                Route.post(
                        "/admin/mail/{id}/send", MANAGE_SETTINGS, mails::sendAgainOnPage, "Tries a mail again at once"),
                Route.get("/api/v1/admin/mails", MANAGE_SETTINGS, mails::list, "Lists mails without their content")
                        .gives(MailDocument.class),
                Route.post(
                        "/api/v1/admin/mails/{id}/send",
                        MANAGE_SETTINGS,
                        mails::sendAgain,
                        "Tries a mail again at once"));
    }
}
