package io.devquest.engine.settings;

import io.devquest.api.error.InvalidInput;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.settings.Setting;
import io.devquest.api.view.Page;
import io.devquest.engine.views.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The form of all settings. */
final class SettingsHandlers {

    private static final String PATH = "/admin/settings";

    private final SettingsStore settings;
    private final Messages messages;

    SettingsHandlers(SettingsStore settings, Messages messages) {
        this.settings = settings;
        this.messages = messages;
    }

    Response page(Request request) {
        return Response.page(page(request, Map.of()).with("errors", Map.of()).with("problem", null));
    }

    Response save(Request request) {
        Map<String, String> form = request.form();
        try {
            settings.save(form);
            return Response.redirect(PATH);
        } catch (InvalidInput e) {
            return Response.page(page(request, form).withErrors(e, form))
                    .status(e.error().kind().status());
        }
    }

    private Page page(Request request, Map<String, String> form) {
        List<SettingLine> lines = settings.all().stream()
                .map(field -> line(field, form, request.locale()))
                .toList();
        return Page.of("core/admin/settings", "core.settings.title").with("settings", lines);
    }

    private SettingLine line(SettingField field, Map<String, String> form, Locale locale) {
        Setting<?> setting = field.setting();
        String label = "setting." + setting.key();
        return new SettingLine(
                setting.key(),
                messages.text(field.owner(), locale, label),
                messages.find(field.owner(), label + ".hint").orElse(""),
                setting.kind().name().toLowerCase(Locale.ROOT),
                form.getOrDefault(setting.key(), field.value()),
                setting.minimum(),
                setting.maximum(),
                setting.options().stream()
                        .map(option -> option(field.owner(), label, option))
                        .toList(),
                false);
    }

    private SettingLine.Option option(String owner, String label, String option) {
        return new SettingLine.Option(
                option, messages.find(owner, label + "." + option).orElse(option));
    }
}
