package io.devquest.forums.tending;

import io.devquest.api.error.InvalidInput;
import io.devquest.forums.shared.Written;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * What the forms of the moderators' page send; days begin at midnight, UTC.
 *
 * @param where as in {@link NewPin}
 * @param day until when a topic is pinned, or from when on it is closed
 */
record TendingForm(
        @Nullable String where,
        @Size(max = 10) @Nullable String day,
        @Size(max = 200) @Nullable String reason) {

    TendingForm {
        day = Written.line(day);
        reason = Written.line(reason);
    }

    @Nullable Instant moment() {
        if (day == null || day.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeParseException e) {
            throw InvalidInput.of("day", "date", "Write a day as in 2026-12-31.");
        }
    }
}
