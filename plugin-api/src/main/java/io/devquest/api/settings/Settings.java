package io.devquest.api.settings;

/** Reads settings. From memory: cheap enough for every request, and current within a second of a change. */
public interface Settings {

    /**
     * The value an operator chose, or the default.
     *
     * @throws IllegalArgumentException if the setting was not declared
     */
    <T> T get(Setting<T> setting);
}
