package io.devquest.engine.settings;

import java.util.List;

/** The settings of one plugin, or of the engine, as a form shows them. */
public record SettingGroup(String owner, List<SettingField> settings) {}
