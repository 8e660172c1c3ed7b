package io.devquest.engine.jobs;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.schedule.CronSchedule;
import com.github.kagkarlsson.scheduler.task.schedule.CronStyle;
import io.devquest.api.job.Schedule;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;

/** The times of schedules. */
final class Timing {

    private final Supplier<ZoneId> site;

    /** @param site the zone of the community */
    Timing(Supplier<ZoneId> site) {
        this.site = site;
    }

    /** The schedule as it is stored and shown. */
    static String words(Schedule schedule) {
        return schedule.byCalendar()
                ? schedule.expression() + " "
                        + schedule.zone().map(Timing::name).orElse("site")
                : "every " + schedule.interval();
    }

    private static String name(ZoneId zone) {
        return zone.getId().equals("Z") ? "UTC" : zone.getId();
    }

    /** The first time after a moment. */
    Instant next(Schedule schedule, Instant after) {
        if (!schedule.byCalendar()) {
            return after.plus(schedule.interval()).truncatedTo(ChronoUnit.MICROS);
        }
        return next(schedule.expression(), schedule.zone().orElseGet(site), after);
    }

    /** As crontab does it: where the hour is fixed, a day on which the clocks change has its one run like any other. */
    private static Instant next(String expression, ZoneId zone, Instant after) {
        String[] fields = expression.split("\\s+");
        if (fields.length < 2 || fields[1].contains("*")) {
            return cron(expression, zone, after);
        }
        Instant wall = after.atZone(zone).toLocalDateTime().toInstant(ZoneOffset.UTC);
        Instant next;
        do {
            wall = cron(expression, ZoneOffset.UTC, wall);
            next = wall.atOffset(ZoneOffset.UTC).toLocalDateTime().atZone(zone).toInstant();
        } while (!next.isAfter(after));
        return next;
    }

    private static Instant cron(String expression, ZoneId zone, Instant after) {
        return new CronSchedule(expression, zone, CronStyle.UNIX)
                .getNextExecutionTime(ExecutionComplete.simulatedSuccess(after));
    }

    /** @throws IllegalArgumentException if the schedule has no next time */
    void require(String name, Schedule schedule, Instant now) {
        try {
            next(schedule, now);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(
                    "The job " + name + " runs at no time: '" + schedule.expression() + "' is wrong: " + e.getMessage(),
                    e);
        }
    }
}
