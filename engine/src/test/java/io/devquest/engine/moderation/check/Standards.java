package io.devquest.engine.moderation.check;

import io.devquest.api.settings.Setting;
import io.devquest.api.settings.Settings;

/** Settings that nobody has changed. */
final class Standards implements Settings {

    @Override
    public <T> T get(Setting<T> setting) {
        return setting.standard();
    }
}
