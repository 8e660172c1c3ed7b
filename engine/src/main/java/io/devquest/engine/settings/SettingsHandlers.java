package io.devquest.engine.settings;

import io.devquest.api.error.InvalidInput;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.view.Page;
import java.util.HashMap;
import java.util.Map;

/** The form of all settings. */
final class SettingsHandlers {

    private static final String PATH = "/admin/settings";

    private final SettingsStore settings;

    SettingsHandlers(SettingsStore settings) {
        this.settings = settings;
    }

    Response page(Request request) {
        return Response.page(form());
    }

    Response save(Request request) {
        Map<String, String> form = request.form();
        try {
            settings.save(withUnticked(form));
            return Response.redirect(PATH);
        } catch (InvalidInput e) {
            return Response.page(form().withErrors(e, form))
                    .status(e.error().kind().status());
        }
    }

    private Page form() {
        return Page.of("core/admin/settings", "admin.settings.title")
                .with("groups", settings.groups())
                .with("errors", Map.of())
                .with("values", Map.of());
    }

    // A browser leaves out a box that is not ticked. A form of one group names it in the field "owner".
    private Map<String, String> withUnticked(Map<String, String> form) {
        Map<String, String> values = new HashMap<>(form);
        String owner = form.get("owner");
        settings.groups().stream()
                .filter(group -> owner == null || owner.equals(group.owner()))
                .flatMap(group -> group.settings().stream())
                .filter(field -> field.kind().equals("flag"))
                .forEach(field -> values.compute(field.key(), (key, text) -> text == null ? "false" : ticked(text)));
        return values;
    }

    private static String ticked(String text) {
        return text.equals("on") ? "true" : text;
    }
}
