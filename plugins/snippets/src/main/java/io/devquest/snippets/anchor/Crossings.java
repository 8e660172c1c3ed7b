package io.devquest.snippets.anchor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a line and its neighbours have changed places, the diff keeps the larger part and says that the other one is gone.
 * If the line occurs once on each side, and hardly any of those it passed does, it may be the line that stayed, and they
 * others with the same words: unique lines are the ones to trust, as in Cohen's patience diff.
 */
final class Crossings {

    private static final double GONE = 0.1;
    private static final int ENOUGH = 2;

    private final Side old;
    private final Side now;
    private final Places places;

    Crossings(Side old, Side now, Places places) {
        this.old = old;
        this.now = now;
        this.places = places;
    }

    void take() {
        Map<String, Integer> fresh = new HashMap<>();
        for (int line = 0; line < now.size(); line++) {
            if (places.taken(line) <= GONE) {
                fresh.put(now.plain(line), line);
            }
        }
        for (int line = 0; line < old.size(); line++) {
            Integer there = fresh.get(old.plain(line));
            if (there != null && places.kept(line) <= GONE && unique(line)) {
                passed(line, there, -1);
                passed(line, there, 1);
            }
        }
    }

    private void passed(int line, int there, int step) {
        List<Integer> passed = new ArrayList<>();
        int unique = 0;
        int file = old.fileOf(line);
        for (int i = line + step; i >= old.start(file) && i < old.end(file) && unique < ENOUGH; i += step) {
            int place = places.of(i);
            if (place >= 0) {
                if (now.fileOf(place) != now.fileOf(there) || (place < there) == (step < 0)) {
                    break;
                }
                passed.add(i);
                unique += unique(i) ? 1 : 0;
            }
        }
        if (unique < ENOUGH) {
            passed.forEach(places::withdraw);
        }
    }

    private boolean unique(int line) {
        String plain = old.plain(line);
        return old.count(plain) == 1 && now.count(plain) == 1;
    }
}
