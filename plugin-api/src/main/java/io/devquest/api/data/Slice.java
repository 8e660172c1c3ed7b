package io.devquest.api.data;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Part of a list. In JSON: {@code {"items":[…],"next":"…"|null}}.
 *
 * @param items the rows, in order
 * @param next the cursor to ask for what follows; null at the end
 */
public record Slice<T>(List<T> items, @Nullable String next) {

    /**
     * Cuts rows that were selected with {@link Paging#fetch}.
     *
     * @param rows up to {@code paging.fetch()} rows
     * @param cursor the sort key of a row
     */
    public static <T> Slice<T> of(List<T> rows, Paging paging, Function<T, Cursor> cursor) {
        if (rows.size() <= paging.limit()) {
            return new Slice<>(List.copyOf(rows), null);
        }
        List<T> items = List.copyOf(rows.subList(0, paging.limit()));
        return new Slice<>(items, cursor.apply(items.get(items.size() - 1)).toString());
    }

    /** The same slice with each row mapped. */
    public <R> Slice<R> map(Function<T, R> mapping) {
        return new Slice<>(items.stream().map(mapping).toList(), next);
    }
}
