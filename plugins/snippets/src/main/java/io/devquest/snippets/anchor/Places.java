package io.devquest.snippets.anchor;

import java.util.Arrays;

/** What is known of each line: where it is now, how likely it is anywhere along the diff, and which lines are taken. */
final class Places {

    static final int NOWHERE = -1;

    private final int[] places;
    private final double[] kept;
    private final double[] taken;

    Places(int old, int now) {
        places = new int[old];
        Arrays.fill(places, NOWHERE);
        kept = new double[old];
        taken = new double[now];
    }

    void put(int before, int after) {
        places[before] = after;
        kept[before] = 1;
        taken[after] = 1;
    }

    /** Says that the line may be elsewhere; what is known of its neighbourhood stays. */
    void withdraw(int before) {
        places[before] = NOWHERE;
    }

    void add(int before, int after, double probability) {
        kept[before] += probability;
        taken[after] += probability;
    }

    int of(int before) {
        return places[before];
    }

    /** How likely the line is still where the diff goes past. */
    double kept(int before) {
        return kept[before];
    }

    /** How likely the new line was an old one. */
    double taken(int after) {
        return taken[after];
    }

    /** Says that nothing is known of these lines, so that they count as neither kept nor new. */
    void unknown(int fromOld, int toOld, int fromNew, int toNew) {
        Arrays.fill(kept, fromOld, toOld, 1);
        Arrays.fill(taken, fromNew, toNew, 1);
    }
}
