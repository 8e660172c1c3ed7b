package io.devquest.snippets.anchor;

import java.util.HashSet;
import java.util.Set;

/**
 * Takes back what only looks certain: where lines were both taken out and put in, the frequent lines beside them, such as
 * a closing brace, may just as well have gone with those that are gone.
 */
final class Doubts {

    private static final double KEPT = 0.5;

    private final Side old;
    private final Side now;
    private final Places places;
    private final Set<String> left = new HashSet<>();

    Doubts(Side old, Side now, Places places) {
        this.old = old;
        this.now = now;
        this.places = places;
        for (int line = 0; line < old.size(); line++) {
            if (places.kept(line) < KEPT) {
                left.add(old.plain(line));
            }
        }
        for (int line = 0; line < now.size(); line++) {
            if (places.taken(line) < KEPT) {
                left.add(now.plain(line));
            }
        }
    }

    void take(int file) {
        int end = old.end(file);
        int above = old.start(file) - 1;
        int aboveNew = Places.NOWHERE;
        for (int line = old.start(file); line < end; line++) {
            int place = places.of(line);
            if (place >= 0) {
                boolean replaced = line > above + 1 && (aboveNew < 0 || place != aboveNew + 1);
                if (replaced) {
                    withdraw(above, -1, old.start(file) - 1);
                    withdraw(line, 1, end);
                }
                above = line;
                aboveNew = place;
            }
        }
        if (above < end - 1 && above >= old.start(file)) {
            withdraw(above, -1, old.start(file) - 1);
        }
    }

    private void withdraw(int from, int step, int end) {
        int line = from;
        while (line != end && line >= 0 && places.of(line) >= 0 && frequent(line)) {
            int place = places.of(line);
            places.withdraw(line);
            line += step;
            if (line == end || line < 0 || places.of(line) != place + step) {
                return;
            }
        }
    }

    /** True if a line like this is gone, or is new, anywhere else. */
    private boolean frequent(int line) {
        return left.contains(old.plain(line)) || left.contains(now.plain(places.of(line)));
    }
}
