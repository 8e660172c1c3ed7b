package io.devquest.engine.reputation;

import io.devquest.api.error.CommonErrors;
import io.devquest.api.error.CommunityException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Of which days a leaderboard counts the points: the present week, month or year in UTC, or all. */
enum Period {
    WEEK,
    MONTH,
    YEAR,
    ALL;

    static Period read(String text) {
        return Arrays.stream(values())
                .filter(period -> period.word().equals(text))
                .findFirst()
                .orElseThrow(() -> new CommunityException(
                        CommonErrors.PARAMETER_INVALID, "The parameter 'period' is week, month, year or all."));
    }

    /** The first day, null for all. */
    @Nullable LocalDate from(LocalDate today) {
        return switch (this) {
            case WEEK -> today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> today.withDayOfMonth(1);
            case YEAR -> today.withDayOfYear(1);
            case ALL -> null;
        };
    }

    /** As addresses and keys of texts write it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
