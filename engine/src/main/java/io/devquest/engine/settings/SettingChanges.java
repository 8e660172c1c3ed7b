package io.devquest.engine.settings;

import io.devquest.api.data.Id;
import io.devquest.api.data.Ids;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes what is chosen, and who chose it instead of what. Inside a transaction of the caller. */
final class SettingChanges {

    private final SettingMapper mapper;
    private final Secrets secrets;
    private final Ids ids;
    private final Clock clock;

    SettingChanges(SettingMapper mapper, Secrets secrets, Ids ids, Clock clock) {
        this.mapper = mapper;
        this.secrets = secrets;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Chooses a value.
     *
     * @param before what was chosen, read for update
     * @param text the value, or null for the default
     */
    void set(String name, Optional<StoredSetting> before, @Nullable String text, boolean secret, @Nullable Id by) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Id version = ids.next();
        if (text == null) {
            mapper.deleteByName(name);
        } else {
            store(new StoredSetting(name, secret ? secrets.encrypt(name, text) : text, secret, version, now));
        }
        boolean hidden = secret || before.filter(StoredSetting::secret).isPresent();
        mapper.insertChange(new SettingChange(
                version,
                name,
                hidden ? null : before.map(StoredSetting::content).orElse(null),
                hidden ? null : text,
                hidden,
                by,
                now));
    }

    private void store(StoredSetting chosen) {
        if (mapper.update(chosen) == 0 && mapper.insert(chosen) == 0) {
            mapper.update(chosen);
        }
    }

    /** Encrypts with the present key what an earlier one had encrypted. */
    void renew(StoredSetting chosen) {
        if (secrets.old(chosen.content())) {
            String text = secrets.decrypt(chosen.name(), chosen.content());
            mapper.updateContent(chosen.name(), secrets.encrypt(chosen.name(), text), chosen.version());
        }
    }
}
