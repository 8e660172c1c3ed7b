package io.devquest.forums.reading;

import org.jspecify.annotations.Nullable;

/** Where a form leads back to: a page of the forums, and nowhere else. */
final class BackPath {

    private static final String FORUMS = "/forums";

    private BackPath() {}

    static String of(@Nullable String asked) {
        boolean ours =
                asked != null && asked.startsWith(FORUMS + "/") && asked.chars().noneMatch(c -> c < ' ');
        return ours ? asked : FORUMS;
    }
}
