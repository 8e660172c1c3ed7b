package io.devquest.engine.moderation.check;

import java.util.List;

/**
 * By what a text is known again: its words without code and quotations.
 *
 * @param exact equal for equal words; 0 if the text is too short to say that two people wrote the same
 * @param near a {@link SimHash}; 0 if the text is too short for it
 */
record Fingerprint(long exact, long near) {

    private static final int SHORTEST = 8;
    private static final int SHORTEST_NEAR = 20;

    static final Fingerprint NONE = new Fingerprint(0, 0);

    static Fingerprint of(List<String> words) {
        if (words.size() < SHORTEST) {
            return NONE;
        }
        return new Fingerprint(SimHash.hash(words), words.size() < SHORTEST_NEAR ? 0 : SimHash.of(words));
    }

    boolean known() {
        return exact != 0;
    }

    boolean hasNear() {
        return near != 0;
    }

    /** True if it is the same text, or nearly. */
    boolean matches(long otherExact, long otherNear) {
        return exact != 0 && exact == otherExact
                || near != 0 && otherNear != 0 && SimHash.distance(near, otherNear) <= SimHash.NEAR;
    }

    /** A band of the near hash; -1, which no band is, if there is none. */
    int band(int number) {
        return near == 0 ? -1 : SimHash.band(near, number);
    }
}
