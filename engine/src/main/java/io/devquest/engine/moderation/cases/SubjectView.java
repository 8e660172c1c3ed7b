package io.devquest.engine.moderation.cases;

import io.devquest.api.data.Id;
import org.jspecify.annotations.Nullable;

/**
 * A subject as it is told of in lists.
 *
 * @param author who made it or is it; null if nobody can say
 * @param url the path of its page
 */
public record SubjectView(
        String title, String excerpt, String url, @Nullable Id author) {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_TEXT = 500;

    public SubjectView {
        title = cut(title, LONGEST_TITLE);
        excerpt = cut(excerpt, LONGEST_TEXT);
        url = url.length() > LONGEST_TEXT ? "/" : url;
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, text.offsetByCodePoints(0, longest / 2)) + "\u2026";
    }
}
