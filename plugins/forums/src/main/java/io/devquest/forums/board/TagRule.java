package io.devquest.forums.board;

import io.devquest.api.error.InvalidInput;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Which tags the topics of a board have.
 *
 * @param tagsRequired how many at least, 0 to 5
 * @param allowedTags the only ones they may have, with blanks between them; empty for any
 */
public record TagRule(int tagsRequired, String allowedTags) {

    private static final int MOST_ALLOWED = 20;
    private static final Pattern TAG = Pattern.compile("[\\p{L}\\p{N}+#.-]{2,30}");

    /** The tags there are to choose from; empty for any. */
    public List<String> choice() {
        return allowedTags.isEmpty() ? List.of() : List.of(allowedTags.split(" "));
    }

    /** True if topics may have any tags, or none. */
    public boolean free() {
        return tagsRequired == 0 && allowedTags.isEmpty();
    }

    /** Refuses tags that topics of the board may not have, and too few of them. */
    public void require(List<String> tags) {
        List<String> choice = choice();
        tags.stream()
                .filter(tag -> !choice.isEmpty() && !choice.contains(tag))
                .findFirst()
                .ifPresent(tag -> {
                    throw InvalidInput.of(
                            "tags",
                            "allowed",
                            "The tag \u201c" + tag + "\u201d is not for this board. Choose from: "
                                    + String.join(", ", choice) + ".");
                });
        if (tags.size() < tagsRequired) {
            throw InvalidInput.of(
                    "tags",
                    "required",
                    "Topics of this board need at least " + (tagsRequired == 1 ? "1 tag." : tagsRequired + " tags."));
        }
    }

    /** The tags to choose from, as an administrator typed them, with blanks between them. */
    static String written(List<String> typed) {
        List<String> tags = typed.stream()
                .map(tag -> Normalizer.normalize(tag.strip(), Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT)
                        .replace(' ', '-'))
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
        if (tags.size() > MOST_ALLOWED
                || !tags.stream().allMatch(tag -> TAG.matcher(tag).matches())) {
            throw InvalidInput.of(
                    "allowedTags",
                    "tags",
                    "Name at most 20 tags of 2 to 30 letters, digits and + # . -, with commas between them.");
        }
        return String.join(" ", tags);
    }
}
