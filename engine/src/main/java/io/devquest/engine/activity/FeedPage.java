package io.devquest.engine.activity;

import io.devquest.api.data.Cursor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Part of a feed.
 *
 * @param newest the highest number that was looked at, shown or not
 * @param last the lowest number that was looked at
 * @param more whether there is anything below that
 */
record FeedPage(List<Doing> doings, long newest, long last, boolean more) {

    /** Where to go on; null at the end. */
    @Nullable String next() {
        return more ? Cursor.of(last).toString() : null;
    }

    /** To ask for what comes later. */
    String since() {
        return Cursor.of(newest).toString();
    }
}
