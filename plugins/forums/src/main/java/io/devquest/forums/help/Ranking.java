package io.devquest.forums.help;

import java.time.Instant;
import java.util.List;

/**
 * What brings a question up in the queue of one person.
 *
 * @param best the tags for which they have gained most points
 * @param good other tags for which they have gained points
 * @param passed true if it counts what they have completed
 * @param now closed by then is no longer open
 */
record Ranking(List<String> best, List<String> good, boolean passed, Instant now) {

    private static final int BEST = 3;
    private static final int GOOD = 10;

    /** For everybody the same. */
    static Ranking forAll(Instant now) {
        return new Ranking(List.of(), List.of(), false, now);
    }

    /** @param skills tags, most points first */
    static Ranking of(List<String> skills, Instant now) {
        List<String> best = skills.subList(0, Math.min(BEST, skills.size()));
        List<String> good = skills.subList(best.size(), Math.min(GOOD, skills.size()));
        return new Ranking(best, good, true, now);
    }
}
