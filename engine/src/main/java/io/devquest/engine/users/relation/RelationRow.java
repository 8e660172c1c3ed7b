package io.devquest.engine.users.relation;

import io.devquest.api.data.Cursor;
import io.devquest.api.data.Id;
import java.time.Instant;

/** One relation of a person. */
record RelationRow(Id other, Instant createdAt) {

    Cursor cursor() {
        return Cursor.of(createdAt, other);
    }
}
