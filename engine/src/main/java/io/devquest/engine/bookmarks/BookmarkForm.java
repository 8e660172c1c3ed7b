package io.devquest.engine.bookmarks;

import io.devquest.api.error.InvalidInput;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a person wants with something they keep; as the form sends it.
 *
 * @param remind date and time of day where the person lives, such as 2031-05-01T09:00; empty for never
 */
record BookmarkForm(
        @Size(max = 500) @Nullable String note,
        @Size(max = 30) @Nullable String remind) {

    /** The same at a point in time. */
    BookmarkChange in(ZoneId zone) {
        return new BookmarkChange(note, at(zone));
    }

    private @Nullable Instant at(ZoneId zone) {
        if (remind == null || remind.isBlank()) {
            return null;
        }
        try {
            return LocalDateTime.parse(remind.strip()).atZone(zone).toInstant();
        } catch (DateTimeParseException strange) {
            throw InvalidInput.of("remind", "dateTime", "Choose a date and a time, such as 2031-05-01 09:00.");
        }
    }

    /** As the form shows a point in time. */
    static String local(@Nullable Instant at, ZoneId zone) {
        return at == null
                ? ""
                : at.atZone(zone)
                        .toLocalDateTime()
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString();
    }
}
