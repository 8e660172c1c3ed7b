package io.devquest.snippets.anchor;

import java.util.Arrays;

/** What is known of each line: where it is now, how likely it is anywhere along the diff, and which lines are taken. */
final class Places {

    static final int NOWHERE = -1;

    private final int[] places;
    private final double[] kept;
    private final double[] taken;
    private final int[] sources;

    Places(int old, int now) {
        places = new int[old];
        Arrays.fill(places, NOWHERE);
        kept = new double[old];
        taken = new double[now];
        sources = new int[now];
        Arrays.fill(sources, NOWHERE);
    }

    void put(int before, int after) {
        places[before] = after;
        sources[after] = before;
        kept[before] = 1;
        taken[after] = 1;
    }

    /** Says that the line may be elsewhere; what is known of its neighbourhood stays. */
    void withdraw(int before) {
        if (places[before] != NOWHERE) {
            sources[places[before]] = NOWHERE;
            places[before] = NOWHERE;
        }
    }

    void add(int before, int after, double probability) {
        kept[before] += probability;
        taken[after] += probability;
    }

    int of(int before) {
        return places[before];
    }

    /** Which line is there now. */
    int source(int after) {
        return sources[after];
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
