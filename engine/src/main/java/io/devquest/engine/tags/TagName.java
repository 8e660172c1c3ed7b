package io.devquest.engine.tags;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The form in which tags are compared and stored. */
final class TagName {

    static final String RULE = "A tag has 2 to 30 letters, digits or + # . - and no blanks.";

    private static final Pattern FORM = Pattern.compile("(?=.*[\\p{L}\\p{N}])[\\p{L}\\p{M}\\p{N}+#.-]{2,30}");

    private TagName() {}

    /** The tag somebody typed; empty if it is none. */
    static Optional<String> of(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("[\\s_-]+", "-")
                .replaceAll("^-+|-+$", "");
        return Optional.of(plain).filter(name -> FORM.matcher(name).matches());
    }

    /** What somebody typed into one line: with commas between the tags or, without any, blanks. */
    static List<String> read(String line) {
        return Stream.of(line.split(line.contains(",") ? "," : "\\s+"))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }
}
