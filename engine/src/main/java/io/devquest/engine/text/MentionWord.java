package io.devquest.engine.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A word like {@code @name} in a piece of running text.
 *
 * @param start where its {@code @} stands
 * @param end behind its last character
 */
record MentionWord(int start, int end, String word) {

    private static final int SHORTEST = 3;
    /** The longest slug of a group; names of people are shorter. */
    private static final int LONGEST = 60;

    // Not in the middle of a word, an address or a path: ada@example, @ada@example.org, @scope/package.
    private static final Pattern WORD =
            Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}_@/])@([A-Za-z0-9_-]++)(?![\\p{L}\\p{M}\\p{N}@]|/[\\p{L}\\p{N}])");

    private static final Pattern TAIL = Pattern.compile("[_-]+$");

    static List<MentionWord> in(String text) {
        return WORD.matcher(text)
                .results()
                .map(found -> new MentionWord(found.start(), found.end(), found.group(1)))
                .toList();
    }

    /** The names it may stand for, the longest first: a name may end with a dash, and so may a sentence. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        names.add(word);
        names.add(TAIL.matcher(word).replaceFirst(""));
        names.removeIf(name -> name.length() < SHORTEST || name.length() > LONGEST);
        return names;
    }
}
