package io.devquest.api.data;

import java.util.Optional;
import java.util.function.Function;

/**
 * Which part of a list is asked for, read from {@code ?limit=&after=} by
 * {@link io.devquest.api.http.Request#paging}.
 *
 * @param limit how many rows at most; at least 1
 * @param after the cursor of the last row already seen; empty for the start
 */
public record Paging(int limit, Optional<String> after) {

    /** One more than the limit: select that many rows to learn whether there is a next page. */
    public int fetch() {
        return limit + 1;
    }

    /** The cursor read with the given number of parts; empty for the start. */
    public Optional<Cursor> cursor(int parts) {
        return after.map(text -> Cursor.parse(text, parts));
    }

    /** Maps the cursor, if any, with {@code read}; for mapper parameters that are null at the start. */
    public <T> Optional<T> cursor(int parts, Function<Cursor, T> read) {
        return cursor(parts).map(read);
    }
}
