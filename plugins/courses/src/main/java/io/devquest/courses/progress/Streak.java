package io.devquest.courses.progress;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days in a row on which somebody completed a lesson, by the calendar of their time zone.
 *
 * @param days up to the last day
 * @param longest the most there ever were
 * @param lastDay the last of them; null if there is none
 */
record Streak(int days, int longest, @Nullable LocalDate lastDay) {

    /** The same after a lesson on a day; a day that is over already, as after a journey, changes nothing. */
    Streak on(LocalDate day) {
        if (lastDay != null && !day.isAfter(lastDay)) {
            return this;
        }
        int now = lastDay != null && lastDay.plusDays(1).equals(day) ? days + 1 : 1;
        return new Streak(now, Math.max(longest, now), day);
    }

    /** How long it is today: it lasts until the day after the last one is over. */
    int today(LocalDate day) {
        return lastDay == null || day.isAfter(lastDay.plusDays(1)) ? 0 : days;
    }
}
