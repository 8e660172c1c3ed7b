package io.devquest.engine.notifications.mail;

import io.devquest.api.data.Id;
import io.devquest.api.error.InvalidInput;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.view.Page;
import io.devquest.engine.notifications.NotificationTexts;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** How one wants mail, by page and by REST. */
final class PreferenceHandlers {

    private static final String PATH = "/settings/mail";

    /** One of a list, or a type that is off. */
    public record Choice(String value, String label) {}

    private final MailPreferences preferences;
    private final NotificationTexts texts;

    PreferenceHandlers(MailPreferences preferences, NotificationTexts texts) {
        this.preferences = preferences;
        this.texts = texts;
    }

    Response page(Request request) {
        MailPreference own = preferences.of(self(request));
        Map<String, String> values = Map.of("rhythm", own.rhythm(), "hour", Integer.toString(own.hour()));
        return Response.page(form(request, own)
                .with("values", values)
                .with("saved", request.query("saved").isPresent()));
    }

    Response save(Request request) {
        try {
            preferences.change(self(request), request.body(MailPreferenceChange.class));
            return Response.redirect(PATH + "?saved");
        } catch (InvalidInput invalid) {
            Page again = form(request, preferences.of(self(request))).withErrors(invalid, request.form());
            return Response.page(again).status(invalid.error().kind().status());
        }
    }

    Response turnOn(Request request) {
        preferences.turnOn(self(request), request.form().getOrDefault("type", ""));
        return Response.redirect(PATH);
    }

    Response get(Request request) {
        return Response.json(preferences.of(self(request)));
    }

    Response put(Request request) {
        return Response.json(preferences.change(self(request), request.body(MailPreferenceChange.class)));
    }

    private Page form(Request request, MailPreference own) {
        List<Choice> hours = IntStream.range(0, 24)
                .mapToObj(hour -> new Choice(Integer.toString(hour), "%02d:00".formatted(hour)))
                .toList();
        List<Choice> off = own.off().stream()
                .map(type -> new Choice(type, texts.label(request.locale(), type)))
                .toList();
        return Page.of("core/settings/mail", "core.my.mail")
                .with("errors", Map.of())
                .with("problem", null)
                .with("saved", false)
                .with("hours", hours)
                .with("zone", own.zone().replace('_', ' '))
                .with("zoneKnown", own.zoneKnown())
                .with("off", off);
    }

    private static Id self(Request request) {
        return request.actor().requireId();
    }
}
