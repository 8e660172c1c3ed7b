package io.devquest.engine.reputation.trust;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The steps of trust and who stands on which. A level is reached with all that it and those below ask for, and lost
 * only after a while and with clearly less, so that nobody goes up and down at the edge; whoever was silenced or kept out
 * lately has the first at most. The fourth is given by hand.
 *
 * @param asked what the levels 1 to 3 ask for
 * @param kept how long a level is kept, whatever happens
 * @param percent the share of what is asked that keeps a level
 */
record Ladder(List<Measured> asked, Duration kept, int percent) {

    static final int HIGHEST_EARNED = 3;

    private static final int ALL = 100;
    private static final int MOST_WITH_SANCTIONS = 1;

    /** The level that somebody should have now. */
    int levelOf(TrustRow person, Instant now) {
        if (person.fixed()) {
            return person.level();
        }
        if (person.sanctions() > 0) {
            return Math.min(MOST_WITH_SANCTIONS, Math.max(person.level(), highest(person, ALL)));
        }
        int earned = highest(person, ALL);
        if (earned >= person.level()) {
            return earned;
        }
        Instant since = person.since();
        boolean young = since != null && since.plus(kept).isAfter(now);
        return young ? person.level() : Math.max(earned, Math.min(person.level(), highest(person, percent)));
    }

    private int highest(TrustRow person, int share) {
        int level = 0;
        while (level < HIGHEST_EARNED && counted(person, level + 1).reaches(asked(level + 1), share)) {
            level++;
        }
        return level;
    }

    /** What a level asks for; 1 to 3. */
    Measured asked(int level) {
        return asked.get(level - 1);
    }

    /** What counts for a level: the third only sees the last months. */
    static Measured counted(TrustRow person, int level) {
        return level < HIGHEST_EARNED ? person.ever() : person.recent();
    }
}
