package io.devquest.engine.settings;

import io.devquest.api.error.InvalidInput;
import io.devquest.api.error.InvalidInput.FieldError;
import io.devquest.api.settings.Setting;
import io.devquest.api.settings.Settings;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.scope.Scope;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The settings that exist now and what administrators chose for them, held in memory. */
@Singleton
public final class SettingsStore {

    private static final int LONGEST_KEY = 100;
    private static final int LONGEST_VALUE = 4_000;

    private record Declared(String owner, Setting<?> setting) {}

    private final Transactions database;
    private final SettingMapper settings;
    private final Clock clock;
    private final Map<String, Declared> declared = new ConcurrentSkipListMap<>();
    private volatile @Nullable Map<String, String> chosen;

    @Inject
    public SettingsStore(Transactions database, OwnerMappers mappers, Clock clock) {
        this.database = database;
        this.settings = mappers.mapper(SettingMapper.class);
        this.clock = clock;
    }

    /** Makes settings known until the scope closes. */
    public void declare(Scope scope, Setting<?>... added) {
        for (Setting<?> setting : added) {
            String key = setting.key();
            if (!key.startsWith(scope.id() + ".") || key.length() > LONGEST_KEY) {
                throw new IllegalArgumentException("The setting " + key + " must start with " + scope.id()
                        + ". and have at most " + LONGEST_KEY + " characters");
            }
            if (declared.putIfAbsent(key, new Declared(scope.id(), setting)) != null) {
                throw new IllegalArgumentException("The setting " + key + " is declared twice");
            }
            scope.onClose("setting " + key, () -> declared.remove(key));
        }
    }

    /** The settings as the owner of the scope reads them. */
    public Settings forScope(Scope scope) {
        return new Settings() {
            @Override
            public <T> T get(Setting<T> setting) {
                Declared known = declared.get(setting.key());
                if (known == null || !known.owner().equals(scope.id())) {
                    throw new IllegalArgumentException(
                            "Plugin " + scope.id() + " has not declared the setting " + setting.key());
                }
                return value(setting);
            }
        };
    }

    // A chosen value that breaks the rules of a newer version of the plugin counts as not chosen.
    private <T> T value(Setting<T> setting) {
        String text = chosen().get(setting.key());
        return Optional.ofNullable(text).flatMap(setting::read).orElse(setting.standard());
    }

    private Map<String, String> chosen() {
        Map<String, String> known = chosen;
        return known == null ? reload() : known;
    }

    /** Reads anew what is stored; for changes made elsewhere. */
    public synchronized Map<String, String> reload() {
        Map<String, String> read = settings.selectAll().stream()
                .collect(Collectors.toUnmodifiableMap(StoredSetting::name, StoredSetting::content));
        chosen = read;
        return read;
    }

    /** All settings with their values, those of one owner together. */
    List<SettingField> all() {
        return declared.values().stream()
                .map(known -> new SettingField(known.owner(), known.setting(), String.valueOf(value(known.setting()))))
                .toList();
    }

    /** Stores the values of a form, all or none; keys that are not settings are left out. */
    public void save(Map<String, String> form) {
        Map<String, String> values = form.entrySet().stream()
                .filter(field -> declared.containsKey(field.getKey()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, field -> field.getValue().strip()));
        List<FieldError> errors = values.entrySet().stream()
                .filter(field -> !valid(field.getKey(), field.getValue()))
                .map(field -> new FieldError(field.getKey(), "invalid", "This value is not allowed here."))
                .toList();
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        database.inTransaction(() -> {
            // In the order of the keys, so that two forms cannot wait for each other.
            new TreeMap<>(values).forEach(this::store);
            database.afterCommit(this::reload);
        });
    }

    /** Removes what was stored for a purged plugin. */
    public void forget(String owner) {
        database.inTransaction(() -> {
            settings.deleteByPrefix(owner + ".");
            database.afterCommit(this::reload);
        });
    }

    private boolean valid(String key, String text) {
        Declared known = declared.get(key);
        return known != null
                && text.length() <= LONGEST_VALUE
                && known.setting().read(text).isPresent();
    }

    private void store(String name, String content) {
        Instant now = clock.instant();
        if (settings.update(name, content, now) == 0 && settings.insert(name, content, now) == 0) {
            settings.update(name, content, now);
        }
    }
}
