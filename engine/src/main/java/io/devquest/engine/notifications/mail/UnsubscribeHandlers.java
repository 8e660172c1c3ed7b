package io.devquest.engine.notifications.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.view.Page;
import io.devquest.engine.notifications.NotificationTexts;
import java.util.Map;
import java.util.Optional;

/**
 * Turning mail off from the mail itself. Reading changes nothing, because programs that look for harm follow links; mail
 * programs post {@code List-Unsubscribe=One-Click} (RFC 8058), the page posts what was chosen.
 */
final class UnsubscribeHandlers {

    private static final String TYPE = "type";

    private final Unsubscriptions unsubscriptions;
    private final NotificationTexts texts;

    UnsubscribeHandlers(Unsubscriptions unsubscriptions, NotificationTexts texts) {
        this.unsubscriptions = unsubscriptions;
        this.texts = texts;
    }

    Response page(Request request) {
        return unsubscriptions
                .find(request.parameter("token"))
                .map(held -> secret(page(request, held)))
                .orElseGet(UnsubscribeHandlers::unknown);
    }

    Response unsubscribe(Request request) {
        Optional<Unsubscription> held = unsubscriptions.find(request.parameter("token"));
        if (held.isEmpty()) {
            return unknown();
        }
        Map<String, String> form = request.form();
        if (!form.containsKey("what")) {
            // the mail program names no type, and whoever uses it wants to be left alone
            unsubscriptions.stop(held.get());
            return Response.bytes("text/plain; charset=utf-8", "Done.\n".getBytes(UTF_8))
                    .header("Cache-Control", "no-store");
        }
        if (TYPE.equals(form.get("what"))) {
            unsubscriptions.stopType(held.get());
        } else {
            unsubscriptions.stop(held.get());
        }
        return Response.redirect("/unsubscribe/" + request.parameter("token"));
    }

    private Page page(Request request, Unsubscription held) {
        return Page.of("core/unsubscribe", "core.unsubscribe.title")
                .with("known", true)
                .with("token", request.parameter("token"))
                .with("type", held.type() == null ? "" : texts.label(request.locale(), held.type()))
                .with("off", unsubscriptions.off(held));
    }

    private static Response unknown() {
        return secret(Page.of("core/unsubscribe", "core.unsubscribe.title").with("known", false))
                .status(404);
    }

    private static Response secret(Page page) {
        return Response.page(page).header("Cache-Control", "no-store");
    }
}
