package io.devquest.engine.settings;

import java.util.List;

/** A setting as the form shows it, in the words of the reader. */
public record SettingLine(
        String key,
        String label,
        String hint,
        String kind,
        String value,
        long min,
        long max,
        List<Option> options,
        boolean overridden) {

    /** One choice. */
    public record Option(String value, String label) {}
}
