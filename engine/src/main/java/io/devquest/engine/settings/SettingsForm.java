package io.devquest.engine.settings;

import io.devquest.api.data.Id;
import io.devquest.api.error.InvalidInput;
import io.devquest.api.error.InvalidInput.FieldError;
import io.devquest.api.settings.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Values as a form sends them. A field {@code was.<key>} tells what its author saw: what they left alone is left alone, and
 * what somebody else has changed meanwhile is not overwritten.
 */
final class SettingsForm {

    static final String WAS = "was.";
    private static final int LONGEST = 4_000;

    private final SettingsStore store;
    private final Map<String, String> form;

    SettingsForm(SettingsStore store, Map<String, String> form) {
        this.store = store;
        this.form = form;
    }

    /**
     * Stores all of them or none.
     *
     * @return the settings that somebody else has changed meanwhile; empty if all were stored
     */
    List<String> save(@Nullable Id by) {
        // in the order of the keys, so that two forms cannot wait for each other
        Map<String, String> wanted = new TreeMap<>();
        List<FieldError> errors = new ArrayList<>();
        for (SettingField field : store.all()) {
            String key = field.setting().key();
            if (touched(field)) {
                normal(field.setting(), text(key))
                        .ifPresentOrElse(
                                text -> wanted.put(key, text),
                                () -> errors.add(new FieldError(key, "invalid", "This value is not allowed here.")));
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return wanted.isEmpty() ? List.of() : store(wanted, by);
    }

    private List<String> store(Map<String, String> wanted, @Nullable Id by) {
        List<String> stale = new ArrayList<>();
        store.change(() -> {
            List<SettingField> locked = wanted.keySet().stream()
                    .map(key -> store.locked(store.field(key)))
                    .toList();
            locked.stream()
                    .filter(field ->
                            stale(field, wanted.getOrDefault(field.setting().key(), "")))
                    .forEach(field -> stale.add(field.setting().key()));
            if (stale.isEmpty()) {
                locked.forEach(
                        field -> set(field, wanted.getOrDefault(field.setting().key(), ""), by));
            }
        });
        return stale;
    }

    private void set(SettingField locked, String text, @Nullable Id by) {
        if (locked.secret() || !locked.value().equals(text)) {
            store.set(locked, text, by);
        }
    }

    private boolean stale(SettingField locked, String text) {
        String was = form.get(WAS + locked.setting().key());
        if (was == null) {
            return false;
        }
        return locked.secret()
                ? !was.equals(Long.toString(locked.version()))
                : !locked.value().equals(clean(was)) && !locked.value().equals(text);
    }

    private boolean touched(SettingField field) {
        String key = field.setting().key();
        if (!form.containsKey(key) || field.overridden()) {
            return false;
        }
        if (field.secret()) {
            return !text(key).isEmpty();
        }
        String was = form.get(WAS + key);
        return was == null || !clean(was).equals(text(key));
    }

    private String text(String key) {
        return clean(form.getOrDefault(key, ""));
    }

    static String clean(String text) {
        return text.replace("\r\n", "\n").strip();
    }

    /** The text as the setting itself would write it; empty if it does not take it. */
    static <T> Optional<String> normal(Setting<T> setting, String text) {
        return text.length() > LONGEST ? Optional.empty() : setting.read(text).map(setting::write);
    }
}
