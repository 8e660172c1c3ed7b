package io.devquest.snippets.wanted;

import io.devquest.api.data.Cursor;
import io.devquest.api.data.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An open request.
 *
 * @param skills with blanks between them
 * @param skilled 1 if the viewer has shown one of them
 */
record RequestRow(
        Id snippetId,
        Instant askedAt,
        @Nullable Id reviewerId,
        @Nullable Instant takenUntil,
        String skills,
        int skilled) {

    static final int PARTS = 3;

    /** Where a list goes on. */
    record Place(int skilled, Instant askedAt, Id snippetId) {

        static final Place FIRST = new Place(Integer.MAX_VALUE, Instant.EPOCH, new Id(0));

        static Place at(Cursor cursor) {
            return new Place((int) Math.max(0, Math.min(1, cursor.number(0))), cursor.instant(1), cursor.id(2));
        }
    }

    Cursor cursor() {
        return Cursor.of(skilled, askedAt, snippetId);
    }
}
