package io.devquest.engine.settings;

import io.devquest.api.settings.Setting;
import io.devquest.engine.views.Messages;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A setting in JSON and in the form, in the words of the reader.
 *
 * @param topic the part of the owner it belongs to; empty for none
 * @param value as text; null for a secret
 * @param standard the default as text
 * @param set whether something was chosen; all there is to know of a secret
 * @param version to be sent back with a change; 0 until something is chosen
 * @param changedAt when it was chosen
 * @param variable the environment variable that can decide it
 * @param overridden whether it does
 */
public record SettingDocument(
        String key,
        String owner,
        String topic,
        String label,
        String hint,
        String kind,
        @Nullable String value,
        String standard,
        long minimum,
        long maximum,
        List<Option> options,
        boolean set,
        String version,
        @Nullable Instant changedAt,
        String variable,
        boolean overridden) {

    /** One choice. */
    public record Option(String value, String label) {}

    static SettingDocument of(SettingField field, Messages messages, Locale locale) {
        Setting<?> setting = field.setting();
        String label = "setting." + setting.key();
        return new SettingDocument(
                setting.key(),
                field.owner(),
                field.topic(),
                messages.text(field.owner(), locale, label),
                messages.find(field.owner(), label + ".hint").orElse(""),
                setting.kind().name().toLowerCase(Locale.ROOT),
                field.secret() ? null : field.value(),
                standard(setting),
                setting.minimum(),
                setting.maximum(),
                setting.options().stream()
                        .map(option -> new Option(
                                option,
                                messages.find(field.owner(), label + "." + option)
                                        .orElse(option)))
                        .toList(),
                field.stored().isPresent(),
                Long.toString(field.version()),
                field.stored().map(StoredSetting::changedAt).orElse(null),
                field.variable(),
                field.overridden());
    }

    private static <T> String standard(Setting<T> setting) {
        return setting.write(setting.standard());
    }

    boolean mentions(String word) {
        return Stream.of(key, label, hint)
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(word));
    }
}
