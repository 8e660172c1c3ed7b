package io.devquest.engine.users.profile;

/**
 * A time of the week, in the person's own zone.
 *
 * @param day 1 (Monday) to 7
 * @param from minutes after midnight, 0 to 1439
 * @param to minutes after midnight, over {@code from}, 1440 at most
 */
public record Window(int day, int from, int to) {

    static final int MIDNIGHT = 24 * 60;

    boolean valid() {
        return day >= 1 && day <= 7 && from >= 0 && from < to && to <= MIDNIGHT;
    }

    boolean overlaps(Window other) {
        return day == other.day && from < other.to && other.from < to;
    }

    /** As clocks show it; midnight at the end of a day is 24:00. */
    public String hours() {
        return clock(from) + "\u2013" + clock(to);
    }

    static String clock(int minutes) {
        return "%02d:%02d".formatted(minutes / 60, minutes % 60);
    }
}
