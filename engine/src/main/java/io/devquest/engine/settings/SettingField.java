package io.devquest.engine.settings;

import io.devquest.api.settings.Setting;
import java.util.List;
import java.util.Locale;

/** One setting as a form shows it; label and hint are keys of its owner's messages. */
public record SettingField(
        String key,
        String label,
        String hint,
        String kind,
        String value,
        long minimum,
        long maximum,
        List<String> options) {

    static SettingField of(Setting<?> setting, String value) {
        String label = "setting." + setting.key();
        return new SettingField(
                setting.key(),
                label,
                label + ".hint",
                setting.kind().name().toLowerCase(Locale.ROOT),
                value,
                setting.minimum(),
                setting.maximum(),
                setting.options());
    }
}
