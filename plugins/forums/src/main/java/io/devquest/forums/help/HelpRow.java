package io.devquest.forums.help;

import io.devquest.api.data.Cursor;
import io.devquest.api.data.Id;
import io.devquest.forums.topic.Slug;
import java.time.Instant;

/**
 * A question in the queue, by what gives it its place.
 *
 * @param skill 2 for one of the best tags of the viewer, 1 for another good one, 0 for none
 * @param passed 1 if the viewer has completed what it is about
 * @param wanted how many have the problem as well
 */
record HelpRow(Id id, String title, int skill, int passed, int wanted, Instant createdAt) {

    private static final int PARTS = 5;
    private static final HelpRow FIRST =
            new HelpRow(new Id(0), "", Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Instant.EPOCH);

    static int parts() {
        return PARTS;
    }

    /** Before all others. */
    static HelpRow first() {
        return FIRST;
    }

    static HelpRow at(Cursor cursor) {
        return new HelpRow(cursor.id(4), "", part(cursor, 0), part(cursor, 1), part(cursor, 2), cursor.instant(3));
    }

    private static int part(Cursor cursor, int number) {
        return (int) Math.max(0, Math.min(Integer.MAX_VALUE, cursor.number(number)));
    }

    Cursor cursor() {
        return Cursor.of(skill, passed, wanted, createdAt, id);
    }

    /** The path of its page. */
    public String url() {
        return "/forums/topics/" + id + "/" + Slug.of(title);
    }
}
