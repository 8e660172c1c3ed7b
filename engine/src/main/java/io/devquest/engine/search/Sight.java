package io.devquest.engine.search;

import io.devquest.api.access.Viewer;
import io.devquest.api.data.Id;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * Whom an item is for, as one number of its document: everyone, members and staff have one each, a group has its id, those
 * who have completed something its number, and named people have the id of their audience, negative. So a changed audience is one update of the index, whatever number
 * of items point to it, and what a person may see is a set of numbers.
 */
final class Sight {

    private static final long EVERYONE = 1;
    private static final long MEMBERS = 2;
    private static final long STAFF = 3;

    private Sight() {}

    /** Of an audience; {@code group} is the number of what people have completed as well. */
    static long of(Id audience, String kind, @Nullable Id group) {
        return switch (kind) {
            case "public" -> EVERYONE;
            case "members" -> MEMBERS;
            case "staff" -> STAFF;
            case "group", "completed" -> group == null ? STAFF : group.value();
            default -> -audience.value();
        };
    }

    /**
     * What the viewer may see.
     *
     * @param own the numbers of the viewer's groups and completions, and of the audiences that name the viewer
     */
    static Query of(Viewer viewer, List<Long> own) {
        if (viewer.everything()) {
            return new MatchAllDocsQuery();
        }
        List<Long> seen = new ArrayList<>(own);
        seen.add(EVERYONE);
        if (viewer.member()) {
            seen.add(MEMBERS);
        }
        if (viewer.staff()) {
            seen.add(STAFF);
        }
        return NumericDocValuesField.newSlowSetQuery(
                Field.SIGHT, seen.stream().mapToLong(Long::longValue).toArray());
    }
}
