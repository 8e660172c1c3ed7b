package io.devquest.engine.tags;

import io.devquest.api.data.Cursor;
import io.devquest.api.data.Id;

/**
 * A tag in a list.
 *
 * @param uses how many things with it the reader may count
 * @param level watching, tracking, first, muted, or normal
 */
record TagLine(Id id, String name, String description, long uses, String level) {

    Cursor cursor() {
        return Cursor.of(uses, id);
    }
}
