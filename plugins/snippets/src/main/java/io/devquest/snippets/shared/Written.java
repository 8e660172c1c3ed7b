package io.devquest.snippets.shared;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Brings what people typed into the form in which it is checked and stored. */
public final class Written {

    private Written() {}

    /** One line without surrounding or repeated blanks. */
    public static @Nullable String line(@Nullable String text) {
        return text == null ? null : text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }

    /** Several lines with plain line ends and without NUL, which PostgreSQL refuses. */
    public static @Nullable String body(@Nullable String text) {
        return text == null
                ? null
                : text.replace("\r\n", "\n").replace('\r', '\n').replace("\u0000", "");
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
}
