package io.devquest.engine.search;

import io.devquest.api.data.Id;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the index says of a question; nothing of it is shown before the database has been asked.
 *
 * @param rows in their order
 * @param next where the next page begins; null at the end
 */
record Found(List<Row> rows, @Nullable Place next, List<TypeCount> counts) {

    /** A thing. */
    record Row(Id id, String type) {}

    static Found nothing() {
        return new Found(List.of(), null, List.of());
    }
}
