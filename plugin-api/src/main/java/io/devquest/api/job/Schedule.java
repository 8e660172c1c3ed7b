package io.devquest.api.job;

import java.time.Duration;

/** When a job runs. Immutable. */
public final class Schedule {

    private final Duration interval;

    private Schedule(Duration interval) {
        this.interval = interval;
    }

    /** Again and again, with the given pause between the end of one run and the start of the next; at least a second. */
    public static Schedule every(Duration interval) {
        if (interval.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException("A job runs at most once a second, not every " + interval);
        }
        return new Schedule(interval);
    }

    /** The pause between two runs. */
    public Duration interval() {
        return interval;
    }
}
