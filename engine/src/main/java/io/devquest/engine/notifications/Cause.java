package io.devquest.engine.notifications;

import io.devquest.api.data.Id;
import io.devquest.api.notification.Notification;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What happened, as the queries ask for it. */
record Cause(
        String owner,
        String type,
        @Nullable Id actor,
        @Nullable Id object,
        String title,
        String body,
        String url,
        String groupingKey,
        @Nullable Id quoted,
        Instant at) {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_BODY = 500;
    private static final int LONGEST_URL = 500;
    private static final int LONGEST_KEY = 200;

    static Cause of(String owner, Notification told, Instant at) {
        String url = told.url();
        if (!url.startsWith("/") || url.startsWith("//") || url.startsWith("/\\") || url.length() > LONGEST_URL) {
            throw new IllegalArgumentException("A notification leads to a path of this community of at most "
                    + LONGEST_URL + " characters, not to " + url);
        }
        if (told.groupingKey().length() > LONGEST_KEY) {
            throw new IllegalArgumentException("A grouping key has at most " + LONGEST_KEY + " characters");
        }
        return new Cause(
                owner,
                told.type(),
                told.actor().orElse(null),
                told.object().orElse(null),
                cut(told.title(), LONGEST_TITLE),
                cut(told.body(), LONGEST_BODY),
                url,
                told.groupingKey(),
                told.quoted().orElse(null),
                at);
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        // not through the middle of a character that takes two places
        int end = Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return text.substring(0, end) + "\u2026";
    }
}
