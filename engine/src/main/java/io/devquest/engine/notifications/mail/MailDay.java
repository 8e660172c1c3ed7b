package io.devquest.engine.notifications.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The days of somebody's mail: each begins at their hour. Where clocks skip that hour it begins as much later as they
 * skip, and where they repeat it, at its first time.
 */
record MailDay(ZoneId zone, int hour) {

    private Instant beginOn(LocalDate date) {
        return date.atTime(LocalTime.of(hour, 0)).atZone(zone).toInstant();
    }

    /** When the day of that time began. */
    Instant begin(Instant now) {
        LocalDate date = now.atZone(zone).toLocalDate().plusDays(1);
        while (beginOn(date).isAfter(now)) {
            date = date.minusDays(1);
        }
        return beginOn(date);
    }

    /** When the next day begins, later than that time. */
    Instant next(Instant now) {
        LocalDate date = now.atZone(zone).toLocalDate().minusDays(1);
        while (!beginOn(date).isAfter(now)) {
            date = date.plusDays(1);
        }
        return beginOn(date);
    }
}
