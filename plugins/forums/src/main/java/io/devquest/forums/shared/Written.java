package io.devquest.forums.shared;

import io.devquest.api.revision.Revision;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Brings what people typed into the form in which it is checked and stored. */
public final class Written {

    private static final int REASON = 500;

    private Written() {}

    /** One line without surrounding or repeated blanks. */
    public static @Nullable String line(@Nullable String text) {
        return text == null ? null : text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }

    /** Several lines with plain line ends, without blanks at the end and without NUL, which PostgreSQL refuses. */
    public static @Nullable String body(@Nullable String text) {
        return text == null
                ? null
                : text.replace("\r\n", "\n")
                        .replace('\r', '\n')
                        .replace("\u0000", "")
                        .stripTrailing();
    }

    /** Why an earlier text is the current one again. */
    public static String restored(Revision earlier) {
        return "Version " + earlier.number() + " restored";
    }

    /** Tags without repetition; the order stays. */
    public static @Nullable List<@Nullable String> tags(@Nullable List<@Nullable String> tags) {
        return tags == null
                ? null
                : tags.stream()
                        .map(tag -> tag == null ? null : tag.strip().toLowerCase(Locale.ROOT))
                        .distinct()
                        .toList();
    }

    /** Why something was deleted; null if nothing was said. */
    public static @Nullable String reason(Optional<String> text) {
        return text.map(Written::line)
                .filter(line -> !line.isEmpty())
                .map(line -> line.substring(0, Math.min(REASON, line.length())))
                .orElse(null);
    }
}
