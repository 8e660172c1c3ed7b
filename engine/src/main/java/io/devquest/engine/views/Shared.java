package io.devquest.engine.views;

import java.time.Instant;
import java.util.UUID;

/** The drawing of a part that will be shown to others too: what it must not hold, and until when it is right. */
final class Shared {

    // nobody can write it into a text, because it is made after all texts
    private final String mark = UUID.randomUUID().toString();
    private final IconSheet icons = new IconSheet();
    private Instant until = Instant.MAX;

    /** Stands where the token of the person belongs. */
    String mark() {
        return mark;
    }

    IconSheet icons() {
        return icons;
    }

    Instant until() {
        return until;
    }

    /** It holds words that are wrong from then on. */
    void until(Instant moment) {
        if (moment.isBefore(until)) {
            until = moment;
        }
    }
}
