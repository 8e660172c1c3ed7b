package io.devquest.forums.tending;

import io.devquest.api.data.Cursor;
import io.devquest.api.data.Id;
import io.devquest.api.people.Person;
import io.devquest.forums.shared.Author;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A line of the log as it is stored, with what the reader may know of other places. */
record LogRow(
        Id id,
        String deed,
        @Nullable Id byId,
        Instant at,
        int afterNumber,
        @Nullable Instant untilAt,
        @Nullable Integer amount,
        @Nullable String boardTitle,
        @Nullable String boardSlug,
        @Nullable String otherTitle,
        @Nullable Id otherId,
        String reason) {

    LogLine shown(Map<Id, Person> people) {
        @Nullable Person person = byId == null ? null : people.get(byId);
        return new LogLine(
                id, deed, person == null ? null : Author.of(person), at, afterNumber, untilAt, amount, place(), reason);
    }

    private LogLine.@Nullable Place place() {
        if (boardTitle != null) {
            return new LogLine.Place(boardTitle, "/forums/boards/" + boardSlug);
        }
        return otherTitle == null ? null : new LogLine.Place(otherTitle, "/forums/topics/" + otherId);
    }

    Cursor cursor() {
        return Cursor.of(id);
    }
}
