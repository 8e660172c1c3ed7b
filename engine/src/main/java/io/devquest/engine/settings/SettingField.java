package io.devquest.engine.settings;

import io.devquest.api.settings.Setting;
import java.util.Optional;

/**
 * A declared setting with its present value.
 *
 * @param value as text; empty for a secret
 * @param stored what was chosen, if anything was
 * @param variable the environment variable that can decide it
 * @param overridden whether it does
 */
record SettingField(
        String owner,
        Setting<?> setting,
        String value,
        Optional<StoredSetting> stored,
        String variable,
        boolean overridden) {

    boolean secret() {
        return setting.kind() == Setting.Kind.SECRET;
    }

    /** 0 until something is chosen. */
    long version() {
        return stored.map(chosen -> chosen.version().value()).orElse(0L);
    }

    /** The part of the owner it belongs to; empty if its key names none. */
    String topic() {
        String[] parts = setting.key().split("\\.");
        return parts.length > 2 ? parts[1] : "";
    }
}
