package io.devquest.api.job;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;

/** When a job runs. Immutable. */
public final class Schedule {

    private final Duration interval;
    private final String cron;
    private final Optional<ZoneId> zone;
    private final boolean everyNode;

    private Schedule(Duration interval, String cron, Optional<ZoneId> zone, boolean everyNode) {
        this.interval = interval;
        this.cron = cron;
        this.zone = zone;
        this.everyNode = everyNode;
    }

    /** Again and again, with the given pause between the end of one run and the start of the next; at least a second. */
    public static Schedule every(Duration interval) {
        if (interval.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException("A job runs at most once a second, not every " + interval);
        }
        return new Schedule(interval, "", Optional.of(ZoneOffset.UTC), false);
    }

    /**
     * By the calendar, in UTC: five fields for minute, hour, day of the month, month and day of the week, as in
     * {@code 30 4 * * 1} (Mondays at 4:30) or <code>*&#47;15 8-18 * * *</code>. A run that was missed because nothing
     * ran is made up for once.
     *
     * @param expression as in <a href="https://pubs.opengroup.org/onlinepubs/9799919799/utilities/crontab.html">POSIX
     *     crontab</a>, with steps; checked when the job is registered
     */
    public static Schedule cron(String expression) {
        return new Schedule(Duration.ZERO, expression.strip(), Optional.of(ZoneOffset.UTC), false);
    }

    /** Each day at that time, in UTC; whole minutes. */
    public static Schedule daily(LocalTime time) {
        return cron(time.getMinute() + " " + time.getHour() + " * * *");
    }

    /** The same by the calendar of a zone. A time that the clocks skip is made up for right after the gap. */
    public Schedule in(ZoneId other) {
        return new Schedule(interval, cron, Optional.of(other), everyNode);
    }

    /** The same by the calendar of the community, whose zone an administrator chooses. */
    public Schedule inSiteZone() {
        return new Schedule(interval, cron, Optional.empty(), everyNode);
    }

    /**
     * The same on each node for itself, such as reading anew what another node may have changed. Such runs are neither
     * stored nor shown. Only for {@link #every}.
     */
    public Schedule onEveryNode() {
        if (byCalendar()) {
            throw new IllegalStateException("Only a schedule with a pause can run on every node");
        }
        return new Schedule(interval, cron, zone, true);
    }

    /** The pause between two runs; zero if it goes by the calendar. */
    public Duration interval() {
        return interval;
    }

    /** The expression; empty if there is a pause instead. */
    public String expression() {
        return cron;
    }

    /** Whose calendar it goes by; empty for the community's. */
    public Optional<ZoneId> zone() {
        return zone;
    }

    /** True if it goes by the calendar. */
    public boolean byCalendar() {
        return !cron.isEmpty();
    }

    /** True if each node runs it for itself. */
    public boolean eachNode() {
        return everyNode;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Schedule schedule
                && interval.equals(schedule.interval)
                && cron.equals(schedule.cron)
                && zone.equals(schedule.zone)
                && everyNode == schedule.everyNode;
    }

    @Override
    public int hashCode() {
        return Objects.hash(interval, cron, zone, everyNode);
    }
}
