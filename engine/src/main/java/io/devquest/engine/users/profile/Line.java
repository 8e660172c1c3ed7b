package io.devquest.engine.users.profile;

import org.jspecify.annotations.Nullable;

/** Brings what people typed into the form in which it is stored. */
final class Line {

    private static final int SHOWN = 40;

    private Line() {}

    /** One line: no controls, no marks that turn the direction of what follows, no halves of characters. */
    static String of(@Nullable String text) {
        return text == null
                ? ""
                : text.replaceAll("[\\s\\p{Cntrl}]+", " ")
                        .replaceAll("[\\p{Cs}\u202a-\u202e\u2066-\u2069\u200e\u200f\ufeff]", "")
                        .strip();
    }

    /** Several lines with plain line ends. */
    static String several(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                .replaceAll("\\p{Cs}", "")
                .stripTrailing();
    }

    static String shortened(String text) {
        String line = of(text);
        return line.length() <= SHOWN ? line : of(line.substring(0, SHOWN)) + "…";
    }
}
