package io.devquest.forums.topic;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tags of a topic: short words, stored as one text in which blanks separate them. */
public final class Tags {

    /** What one tag looks like. */
    public static final String TAG = "[a-z0-9+#.-]{2,20}";

    /** What a line of up to five tags looks like. */
    public static final String LINE = "(?:" + TAG + "(?:[ ,]+" + TAG + "){0,4})?[ ,]*";

    /** What is said of a line that looks otherwise. */
    public static final String RULE = "Write up to five tags of 2 to 20 letters, digits or + # . - each.";

    private Tags() {}

    /** Without repetition and in lower case; the order stays. */
    public static @Nullable List<@Nullable String> clean(@Nullable List<@Nullable String> tags) {
        return tags == null
                ? null
                : tags.stream()
                        .map(tag -> tag == null ? null : tag.strip().toLowerCase(Locale.ROOT))
                        .distinct()
                        .toList();
    }

    /** Reads a line people typed, with commas or blanks between the tags. */
    public static List<String> read(String line) {
        return Stream.of(line.split("[ ,]+"))
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    static String stored(List<String> tags) {
        return String.join(" ", tags);
    }
}
