package io.devquest.snippets.anchor;

import java.util.HashMap;
import java.util.Map;

/**
 * Finds blocks that were cut out and put elsewhere, also into another file. A line is followed if it and its neighbours
 * (shingles of three lines, after Broder, On the Resemblance and Containment of Documents, 1997) occur once before and
 * once after, are gone from where they were and new where they are, and the block they belong to says enough.
 */
final class Moves {

    private static final int FEWEST_LINES = 3;
    private static final double ENOUGH = 12;
    private static final double GONE = 0.1;

    private final Side old;
    private final Side now;
    private final Likeness likeness;
    private final Places places;

    Moves(Side old, Side now, Likeness likeness, Places places) {
        this.old = old;
        this.now = now;
        this.likeness = likeness;
        this.places = places;
    }

    void find() {
        Map<String, Integer> before = shingles(old);
        Map<String, Integer> after = shingles(now);
        before.forEach((shingle, line) -> {
            Integer other = after.get(shingle);
            if (line >= 0 && other != null && other >= 0 && free(line, other)) {
                contest(line, other, -1);
                contest(line, other, 1);
                follow(line, other);
            }
        });
    }

    /** Where a block was put beside a line that is like its own next one, nobody can tell which of the two is left. */
    private void contest(int line, int other, int step) {
        int by = step;
        while (alike(line, other, by) && places.of(line + by) == Places.NOWHERE) {
            int there = places.source(other + by);
            if (there >= 0) {
                places.withdraw(there);
            }
            by += step;
        }
    }

    private void follow(int line, int other) {
        int first = 0;
        while (belongs(line, other, first - 1)) {
            first--;
        }
        int last = 0;
        while (belongs(line, other, last + 1)) {
            last++;
        }
        while (first < 0 && !unique(line + first)) {
            first++;
        }
        while (last > 0 && !unique(line + last)) {
            last--;
        }
        double said = 0;
        for (int k = first; k <= last; k++) {
            said -= Math.log(likeness.frequency(old.plain(line + k)) * old.count(old.plain(line + k)));
        }
        if (last - first + 1 >= FEWEST_LINES && said >= ENOUGH) {
            for (int k = first; k <= last; k++) {
                places.put(line + k, other + k);
            }
        }
    }

    private boolean unique(int line) {
        String plain = old.plain(line);
        return old.count(plain) == 1 && now.count(plain) == 1;
    }

    private boolean belongs(int line, int other, int by) {
        return alike(line, other, by) && free(line + by, other + by);
    }

    private boolean alike(int line, int other, int by) {
        int i = line + by;
        int j = other + by;
        return i >= 0
                && j >= 0
                && i < old.size()
                && j < now.size()
                && old.fileOf(i) == old.fileOf(line)
                && now.fileOf(j) == now.fileOf(other)
                && old.plain(i).equals(now.plain(j));
    }

    private boolean free(int before, int after) {
        return places.kept(before) <= GONE && places.taken(after) <= GONE;
    }

    /** The middle lines of all shingles; negative for one that occurs twice. */
    private static Map<String, Integer> shingles(Side side) {
        Map<String, Integer> found = new HashMap<>();
        for (int file = 0; file < side.files().size(); file++) {
            for (int line = side.start(file) + 1; line < side.end(file) - 1; line++) {
                String shingle = String.join("\n", side.plain(line - 1, line + 2));
                found.merge(shingle, line, (a, b) -> Places.NOWHERE);
            }
        }
        return found;
    }
}
