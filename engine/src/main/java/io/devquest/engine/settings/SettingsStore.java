package io.devquest.engine.settings;

import io.devquest.api.data.Id;
import io.devquest.api.data.Ids;
import io.devquest.api.error.CommunityException;
import io.devquest.api.settings.Setting;
import io.devquest.api.settings.Settings;
import io.devquest.engine.config.Config;
import io.devquest.engine.data.IdGenerator;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.scope.Scope;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The settings that exist now and what administrators chose for them, held in memory, secrets encrypted. */
@Singleton
public final class SettingsStore {

    private static final Logger log = LoggerFactory.getLogger(SettingsStore.class);
    private static final int LONGEST_KEY = 100;

    private record Declared(String owner, Setting<?> setting, String variable, Optional<String> override) {}

    private record Chosen(Map<String, StoredSetting> settings, Optional<Id> newest) {}

    private final Transactions database;
    private final SettingMapper mapper;
    private final SettingChanges changes;
    private final Secrets secrets;
    private final Map<String, String> variables;
    private final boolean forgetUnreadable;
    private final Map<String, Declared> declared = new ConcurrentSkipListMap<>();
    private volatile @Nullable Chosen chosen;

    @Inject
    public SettingsStore(Transactions database, OwnerMappers mappers, Clock clock, Ids ids, Config config) {
        this(
                database,
                mappers,
                clock,
                ids,
                new Secrets(
                        config.home().resolve("conf/secret.key"),
                        config.secrets().keys()),
                config.overrides(),
                config.secrets().forgetUnreadable());
    }

    /** Without secrets, and whatever the environment says. */
    public SettingsStore(Transactions database, OwnerMappers mappers, Clock clock) {
        this(database, mappers, clock, new IdGenerator(), new Secrets(Path.of("no-secrets-here"), ""), Map.of(), false);
    }

    SettingsStore(
            Transactions database,
            OwnerMappers mappers,
            Clock clock,
            Ids ids,
            Secrets secrets,
            Map<String, String> variables,
            boolean forgetUnreadable) {
        this.database = database;
        this.secrets = secrets;
        this.variables = variables;
        this.forgetUnreadable = forgetUnreadable;
        mapper = mappers.mapper(SettingMapper.class);
        changes = new SettingChanges(mapper, secrets, ids, clock);
    }

    /** Makes settings known until the scope closes. */
    public void declare(Scope scope, Setting<?>... added) {
        for (Setting<?> setting : added) {
            String key = setting.key();
            if (!key.startsWith(scope.id() + ".") || key.length() > LONGEST_KEY) {
                throw new IllegalArgumentException("The setting " + key + " must start with " + scope.id()
                        + ". and have at most " + LONGEST_KEY + " characters");
            }
            String variable = variable(key);
            Declared known = new Declared(scope.id(), setting, variable, override(setting, variable));
            if (declared.putIfAbsent(key, known) != null) {
                throw new IllegalArgumentException("The setting " + key + " is declared twice");
            }
            scope.onClose("setting " + key, () -> declared.remove(key));
        }
    }

    private static String variable(String key) {
        return Config.SETTING + key.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }

    private Optional<String> override(Setting<?> setting, String variable) {
        String text = variables.get(variable);
        if (text != null && setting.read(text).isEmpty()) {
            log.error(
                    "The environment variable {} holds a value that the setting does not take; it is ignored",
                    variable);
            return Optional.empty();
        }
        return Optional.ofNullable(text);
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
                return known.override()
                        .flatMap(setting::read)
                        .or(() -> chosen(setting).flatMap(stored -> text(stored, setting)))
                        .orElse(setting.standard());
            }
        };
    }

    // A chosen value that breaks the rules of a newer version of the plugin counts as not chosen.
    private <T> Optional<T> text(StoredSetting stored, Setting<T> setting) {
        return setting.read(stored.secret() ? secrets.decrypt(stored.name(), stored.content()) : stored.content());
    }

    private Optional<StoredSetting> chosen(Setting<?> setting) {
        boolean secret = setting.kind() == Setting.Kind.SECRET;
        return Optional.ofNullable(chosen().settings().get(setting.key())).filter(stored -> stored.secret() == secret);
    }

    private Chosen chosen() {
        Chosen known = chosen;
        return known == null ? read() : known;
    }

    /** Reads anew what is stored; for changes made elsewhere. */
    public void reload() {
        read();
    }

    private synchronized Chosen read() {
        Optional<Id> newest = mapper.selectNewest();
        Chosen read = new Chosen(
                mapper.selectAll().stream()
                        .collect(Collectors.toUnmodifiableMap(StoredSetting::name, Function.identity())),
                newest);
        chosen = read;
        return read;
    }

    /** Reads anew what another node has changed. */
    void follow() {
        if (!mapper.selectNewest().equals(chosen().newest())) {
            reload();
        }
    }

    /**
     * Makes sure that all secrets can be read, and encrypts them with the present key.
     *
     * @throws CommunityException if one cannot, with a sentence for the operator
     */
    public void requireSecrets() {
        database.inTransaction(() -> {
            for (StoredSetting stored : chosen().settings().values()) {
                if (stored.secret()) {
                    require(stored);
                }
            }
            database.afterCommit(this::reload);
        });
    }

    private void require(StoredSetting stored) {
        try {
            secrets.decrypt(stored.name(), stored.content());
            changes.renew(stored);
        } catch (CommunityException unreadable) {
            if (!forgetUnreadable) {
                throw unreadable;
            }
            log.warn("The secret setting {} cannot be read and was removed; enter it anew", stored.name());
            changes.set(stored.name(), Optional.of(stored), null, true, null);
        }
    }

    /** All settings with their values, those of one owner together. */
    List<SettingField> all() {
        return declared.values().stream().map(this::field).toList();
    }

    /** One setting. */
    SettingField field(String key) {
        Declared known = declared.get(key);
        if (known == null) {
            throw SettingErrors.unknown();
        }
        return field(known);
    }

    private SettingField field(Declared known) {
        Optional<StoredSetting> stored = chosen(known.setting());
        return new SettingField(
                known.owner(),
                known.setting(),
                known.override()
                        .filter(text -> known.setting().kind() != Setting.Kind.SECRET)
                        .orElseGet(() -> shown(known.setting(), stored)),
                stored,
                known.variable(),
                known.override().isPresent());
    }

    private static <T> String shown(Setting<T> setting, Optional<StoredSetting> stored) {
        if (setting.kind() == Setting.Kind.SECRET) {
            return "";
        }
        return setting.write(
                stored.flatMap(chosen -> setting.read(chosen.content())).orElse(setting.standard()));
    }

    /** Stores the values of a form, all or none; keys that are not settings are left out. */
    public void save(Map<String, String> form) {
        new SettingsForm(this, form).save(null);
    }

    /**
     * Works on settings: nobody else changes one after it was asked for with {@link #locked}, and all are current when
     * the work is committed.
     */
    void change(Runnable work) {
        database.inTransaction(() -> {
            work.run();
            database.afterCommit(this::reload);
        });
    }

    /** The setting as it is stored now, until the end of {@link #change}. */
    SettingField locked(SettingField field) {
        Optional<StoredSetting> stored = mapper.selectLocked(field.setting().key());
        return new SettingField(
                field.owner(),
                field.setting(),
                shown(field.setting(), stored),
                stored,
                field.variable(),
                field.overridden());
    }

    /** Chooses a value that the setting takes; null for the default. */
    void set(SettingField locked, @Nullable String text, @Nullable Id by) {
        if (locked.overridden()) {
            throw SettingErrors.overridden(locked.variable());
        }
        if (text != null || locked.stored().isPresent()) {
            changes.set(locked.setting().key(), locked.stored(), text, locked.secret(), by);
        }
    }

    List<SettingChange> changes(String key, @Nullable Id before, int limit) {
        return mapper.selectChanges(key, before, limit);
    }

    Optional<SettingChange> change(String key, Id id) {
        return mapper.selectChange(key, id);
    }

    /** Removes what was stored for a purged plugin. */
    public void forget(String owner) {
        change(() -> {
            mapper.deleteByPrefix(owner + ".");
            mapper.deleteChangesByPrefix(owner + ".");
        });
    }
}
