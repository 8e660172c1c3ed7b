package io.devquest.api.settings;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A typed setting with a default. Its key is its identity; its texts are {@code setting.<key>} and
 * {@code setting.<key>.hint} in the plugin's messages.
 *
 * @param key {@code <plugin>.<word>} or {@code <plugin>.<topic>.<word>}, at most 100 characters
 * @param kind how it is shown and stored
 * @param standard the default
 * @param minimum the lowest number, fewest seconds, shortest text or fewest items
 * @param maximum the highest number, most seconds, longest text or most items
 * @param options the allowed texts of a choice; empty otherwise
 * @param <T> {@link Long}, {@link Boolean}, {@link String}, {@link Duration} or a list of {@link String}
 */
public record Setting<T>(String key, Kind kind, T standard, long minimum, long maximum, List<String> options) {

    private static final Pattern SPAN = Pattern.compile("(\\d{1,9}) ?(s|min|h|d)");
    private static final int LONGEST_SECRET = 1_000;
    private static final int LONGEST_ITEM = 200;

    /** How a setting is shown and stored. */
    public enum Kind {
        /** A whole number. */
        NUMBER,
        /** On or off. */
        FLAG,
        /** A line of text. */
        TEXT,
        /** One of several texts. */
        CHOICE,
        /** Text of several lines. */
        PARAGRAPHS,
        /** A text on each line. */
        LIST,
        /** A time such as {@code 90 s}, {@code 15 min}, {@code 2 h} or {@code 7 d}. */
        DURATION,
        /** A password or key: stored encrypted, shown to nobody again. */
        SECRET
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

    /** Text of several lines, of at most that many characters, 4,000 in all. */
    public static Setting<String> paragraphs(String key, String standard, int maximum) {
        return new Setting<>(key, Kind.PARAGRAPHS, standard, 0, maximum, List.of());
    }

    /** At most that many texts, each on a line of its own, of 1 to 200 characters; those that are blank are left out. */
    public static Setting<List<String>> list(String key, List<String> standard, int maximum) {
        return new Setting<>(key, Kind.LIST, List.copyOf(standard), 0, maximum, List.of());
    }

    /** A time in whole seconds, both ends allowed. */
    public static Setting<Duration> duration(String key, Duration standard, Duration minimum, Duration maximum) {
        return new Setting<>(key, Kind.DURATION, standard, minimum.toSeconds(), maximum.toSeconds(), List.of());
    }

    /**
     * A password or key of at most 1,000 characters; empty until an administrator enters one. It is encrypted at rest
     * and appears in no page, answer, log, history or export; {@link Settings#get} gives it to its plugin alone, which must
     * not pass it on.
     */
    public static Setting<String> secret(String key) {
        return new Setting<>(key, Kind.SECRET, "", 0, LONGEST_SECRET, List.of());
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
                    case TEXT, SECRET ->
                        Optional.of(text)
                                .filter(this::fits)
                                .filter(t -> t.lines().count() <= 1);
                    case PARAGRAPHS -> Optional.of(text).filter(this::fits);
                    case CHOICE -> Optional.of(text).filter(options::contains);
                    case LIST -> items(text);
                    case DURATION -> span(text);
                };
    }

    /** Writes a value as {@link #read} reads it. */
    public String write(T value) {
        if (value instanceof Duration span) {
            return span(span.toSeconds());
        }
        return value instanceof List<?> items
                ? String.join("\n", items.stream().map(String::valueOf).toList())
                : String.valueOf(value);
    }

    private boolean fits(String text) {
        return text.length() >= minimum && text.length() <= maximum;
    }

    private Optional<Long> number(String text) {
        try {
            return Optional.of(Long.valueOf(text.strip())).filter(n -> n >= minimum && n <= maximum);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private Optional<List<String>> items(String text) {
        List<String> items =
                text.lines().map(String::strip).filter(item -> !item.isEmpty()).toList();
        return Optional.of(items)
                .filter(list -> list.size() >= minimum && list.size() <= maximum)
                .filter(list -> list.stream().allMatch(item -> item.length() <= LONGEST_ITEM));
    }

    private Optional<Duration> span(String text) {
        Matcher found = SPAN.matcher(text.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        long seconds = Long.parseLong(found.group(1)) * factor(found.group(2));
        return Optional.of(seconds).filter(s -> s >= minimum && s <= maximum).map(Duration::ofSeconds);
    }

    private static long factor(String unit) {
        return switch (unit) {
            case "s" -> 1;
            case "min" -> 60;
            case "h" -> 3_600;
            default -> 86_400;
        };
    }

    private static String span(long seconds) {
        for (String unit : List.of("d", "h", "min")) {
            if (seconds > 0 && seconds % factor(unit) == 0) {
                return seconds / factor(unit) + " " + unit;
            }
        }
        return seconds + " s";
    }
}
