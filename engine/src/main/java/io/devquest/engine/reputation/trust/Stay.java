package io.devquest.engine.reputation.trust;

import io.devquest.api.data.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/** What somebody has read since it was last written down. Used under the lock of its owner. */
final class Stay {

    /** A longer pause between two pages was spent elsewhere. */
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    private final Set<Id> opened = new HashSet<>();
    private Instant last;
    private long millis;
    private int parts;
    private boolean fresh = true;

    Stay(Instant first) {
        last = first;
    }

    void page(Instant now) {
        Duration pause = Duration.between(last, now);
        if (!pause.isNegative() && pause.compareTo(LONGEST_PAUSE) <= 0) {
            millis += pause.toMillis();
        }
        last = now;
        fresh = true;
    }

    void read(Id object, int shown) {
        opened.add(object);
        parts += shown;
    }

    /** What is to be written down; what is less than a second stays for the next time. */
    Read take() {
        Read taken = new Read(last, (int) (millis / 1_000), parts, Set.copyOf(opened));
        millis %= 1_000;
        parts = 0;
        opened.clear();
        fresh = false;
        return taken;
    }

    /** True if there was a page since the last time. */
    boolean fresh() {
        return fresh;
    }

    boolean over(Instant now) {
        return last.plus(LONGEST_PAUSE).isBefore(now);
    }

    /**
     * A piece of reading.
     *
     * @param at when the last page was shown
     */
    record Read(Instant at, int seconds, int parts, Set<Id> opened) {}
}
