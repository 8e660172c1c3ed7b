package io.devquest.engine.settings;

import io.devquest.api.data.Cursor;
import io.devquest.api.data.Id;
import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import io.devquest.api.error.CommonErrors;
import io.devquest.api.error.CommunityException;
import io.devquest.api.error.InvalidInput;
import io.devquest.api.error.InvalidInput.FieldError;
import io.devquest.engine.views.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What administrators see of settings and do with them. */
final class SettingsDesk {

    private final SettingsStore store;
    private final Messages messages;

    SettingsDesk(SettingsStore store, Messages messages) {
        this.store = store;
        this.messages = messages;
    }

    /** Those with all words of the query in their key, label or hint. */
    List<SettingDocument> search(String query, boolean changedOnly, Locale locale) {
        List<String> words = List.of(query.toLowerCase(Locale.ROOT).strip().split("\\s+"));
        return store.all().stream()
                .filter(field -> !changedOnly || field.stored().isPresent() || field.overridden())
                .map(field -> SettingDocument.of(field, messages, locale))
                .filter(document -> words.stream().allMatch(document::mentions))
                .toList();
    }

    SettingDocument get(String key, Locale locale) {
        return SettingDocument.of(store.field(key), messages, locale);
    }

    /** As {@link SettingsForm#save}. */
    List<String> save(Map<String, String> form, Id by) {
        return new SettingsForm(store, form).save(by);
    }

    /**
     * Chooses a value.
     *
     * @param version that of the setting as its author saw it
     */
    void put(String key, String text, long version, Id by) {
        String normal = normal(key, text);
        change(key, locked -> {
            if (locked.version() != version) {
                throw new CommunityException(
                        CommonErrors.VERSION_STALE,
                        "Somebody else has changed " + key + ". Read it again, then repeat.");
            }
            store.set(locked, normal, by);
        });
    }

    private String normal(String key, String text) {
        return SettingsForm.normal(store.field(key).setting(), SettingsForm.clean(text))
                .orElseThrow(() -> new InvalidInput(
                        List.of(new FieldError("value", "invalid", "This value is not allowed here."))));
    }

    /** Goes back to the default. */
    void reset(String key, Id by) {
        change(key, locked -> store.set(locked, null, by));
    }

    /** Goes back to what it was before a change. */
    void restore(String key, Id change, Id by) {
        SettingChange made = store.change(key, change)
                .filter(known -> !known.secret())
                .orElseThrow(() -> CommunityException.notFound("There is no such change, or it was of a secret."));
        @Nullable String before = made.oldContent();
        @Nullable String text = before == null ? null : normal(key, before);
        change(key, locked -> store.set(locked, text, by));
    }

    private void change(String key, Consumer<SettingField> change) {
        SettingField field = store.field(key);
        store.change(() -> change.accept(store.locked(field)));
    }

    /** The newest changes first. */
    Slice<SettingChange> history(String key, Paging paging) {
        store.field(key);
        Optional<Id> before = paging.cursor(1, cursor -> cursor.id(0));
        return Slice.of(
                store.changes(key, before.orElse(null), paging.fetch()), paging, change -> Cursor.of(change.id()));
    }
}
