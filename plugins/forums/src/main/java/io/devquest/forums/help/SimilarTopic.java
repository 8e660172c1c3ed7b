package io.devquest.forums.help;

import io.devquest.api.data.Id;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * A topic that is like another one.
 *
 * @param board the title of its board
 * @param question true if its board is for questions
 * @param solved true if it is a question with an accepted answer
 * @param sameTitle true if it has the very title that was asked for, in the board that was asked for
 */
public record SimilarTopic(
        Id id,
        String title,
        String url,
        String board,
        boolean question,
        boolean solved,
        int replyCount,
        boolean sameTitle) {

    private static final double ALMOST = 0.8;

    /** True if nearly all words of both titles are the same. */
    boolean veryLike(String other) {
        Set<String> mine = words(title);
        Set<String> all = words(other);
        Set<String> both = new HashSet<>(mine);
        both.retainAll(all);
        all.addAll(mine);
        return sameTitle || (!all.isEmpty() && both.size() >= ALMOST * all.size());
    }

    private static Set<String> words(String text) {
        Set<String> words =
                new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}+#]+")));
        words.remove("");
        return words;
    }
}
