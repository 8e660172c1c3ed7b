package io.devquest.api.settings;

import java.util.List;
import java.util.Optional;

/**
 * A typed setting with a default. Its key is its identity; its texts are {@code setting.<key>} and
 * {@code setting.<key>.hint} in the plugin's messages.
 *
 * @param key {@code <plugin>.<word>}, at most 100 characters
 * @param kind how it is shown and stored
 * @param standard the default
 * @param minimum the lowest number or shortest text
 * @param maximum the highest number or longest text
 * @param options the allowed texts of a choice; empty otherwise
 * @param <T> {@link Long}, {@link Boolean} or {@link String}
 */
public record Setting<T>(String key, Kind kind, T standard, long minimum, long maximum, List<String> options) {

    /** How a setting is shown and stored. */
    public enum Kind {
        /** A whole number. */
        NUMBER,
        /** On or off. */
        FLAG,
        /** A line of text. */
        TEXT,
        /** One of several texts. */
        CHOICE
    }

    /** A whole number in a range, both ends allowed. */
    public static Setting<Long> number(String key, long standard, long minimum, long maximum) {
        return new Setting<>(key, Kind.NUMBER, standard, minimum, maximum, List.of());
    }

    /** On or off. */
    public static Setting<Boolean> flag(String key, boolean standard) {
        return new Setting<>(key, Kind.FLAG, standard, 0, 1, List.of());
    }

    /** A line of text of at most that many characters. */
    public static Setting<String> text(String key, String standard, int maximum) {
        return new Setting<>(key, Kind.TEXT, standard, 0, maximum, List.of());
    }

    /** One of several texts, the first of which is the default. */
    public static Setting<String> choice(String key, String... options) {
        return new Setting<>(key, Kind.CHOICE, options[0], 0, 0, List.of(options));
    }

    /** Reads a value as an administrator writes it; empty if it breaks a rule of this setting. */
    @SuppressWarnings("unchecked")
    public Optional<T> read(String text) {
        return (Optional<T>)
                switch (kind) {
                    case NUMBER -> number(text);
                    case FLAG ->
                        Optional.of(text)
                                .filter(List.of("true", "false")::contains)
                                .map(Boolean::valueOf);
                    case TEXT -> Optional.of(text).filter(t -> t.length() >= minimum && t.length() <= maximum);
                    case CHOICE -> Optional.of(text).filter(options::contains);
                };
    }

    private Optional<Long> number(String text) {
        try {
            return Optional.of(Long.valueOf(text.strip())).filter(n -> n >= minimum && n <= maximum);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
