package io.devquest.engine.settings;

import io.devquest.api.settings.Setting;

/** A declared setting with its present value as text. */
record SettingField(String owner, Setting<?> setting, String value) {}
