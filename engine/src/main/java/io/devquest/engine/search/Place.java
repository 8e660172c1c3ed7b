package io.devquest.engine.search;

import io.devquest.api.data.Cursor;
import io.devquest.api.data.Id;
import io.devquest.api.error.CommonErrors;
import io.devquest.api.error.CommunityException;
import java.time.Instant;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/**
 * A place in a list of what was found: a score or a time, and an id.
 *
 * @param today the day by which what is recent was judged, the same on all pages
 */
record Place(Instant today, boolean newest, long key, Id id) {

    private static final int PARTS = 4;
    private static final int DAY = 24 * 3600;

    static Instant today(Instant now) {
        return Instant.ofEpochSecond(now.getEpochSecond() / DAY * DAY);
    }

    static Place of(Instant today, boolean newest, FieldDoc hit) {
        Object first = hit.fields[0];
        long key = newest ? (Long) first : Float.floatToIntBits((Float) first);
        return new Place(today, newest, key, new Id((Long) hit.fields[1]));
    }

    static Place read(Cursor cursor, boolean newest) {
        Place place = new Place(
                Instant.ofEpochSecond(cursor.number(0)), cursor.text(1).equals("n"), cursor.number(2), cursor.id(3));
        if (place.newest != newest) {
            throw new CommunityException(
                    CommonErrors.CURSOR_INVALID, "The cursor in 'after' is of a list in another order.");
        }
        return place;
    }

    static int parts() {
        return PARTS;
    }

    Cursor cursor() {
        return Cursor.of(today.getEpochSecond(), newest ? "n" : "s", key, id);
    }

    /** Where the index goes on. */
    FieldDoc fieldDoc() {
        Object first = newest ? (Object) key : (Object) Float.intBitsToFloat((int) key);
        // of what is in the same place all counts as seen
        return new FieldDoc(Integer.MAX_VALUE, Float.NaN, new Object[] {first, id.value()});
    }

    static Sort sort(boolean newest) {
        SortField first =
                newest ? new SortField(Field.CREATED_ORDER, SortField.Type.LONG, true) : SortField.FIELD_SCORE;
        return new Sort(first, new SortField(Field.ID_ORDER, SortField.Type.LONG, true));
    }
}
