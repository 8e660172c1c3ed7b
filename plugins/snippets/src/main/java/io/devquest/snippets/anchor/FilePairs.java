package io.devquest.snippets.anchor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which file of a revision is which of an earlier one: that of its name, else the one that clearly has its lines. */
final class FilePairs {

    private static final double ENOUGH = 0.5;
    private static final double CLEARLY = 1.5;

    private final Side old;
    private final Side now;
    private final Map<Integer, Integer> pairs = new HashMap<>();

    private FilePairs(Side old, Side now) {
        this.old = old;
        this.now = now;
    }

    /** Places of new files by those of old ones. */
    static Map<Integer, Integer> of(Side old, Side now) {
        FilePairs files = new FilePairs(old, now);
        files.byName();
        files.byLines();
        return files.pairs;
    }

    private void byName() {
        for (int before = 0; before < old.files().size(); before++) {
            for (int after = 0; after < now.files().size(); after++) {
                if (old.files().get(before).name().equals(now.files().get(after).name())) {
                    pairs.put(before, after);
                }
            }
        }
    }

    private void byLines() {
        Set<Integer> taken = new HashSet<>(pairs.values());
        for (int before = 0; before < old.files().size(); before++) {
            int best = -1;
            double most = 0;
            double second = 0;
            for (int after = 0; after < now.files().size() && !pairs.containsKey(before); after++) {
                double shared = taken.contains(after) ? 0 : shared(before, after);
                if (shared > most) {
                    second = most;
                    most = shared;
                    best = after;
                } else {
                    second = Math.max(second, shared);
                }
            }
            if (most >= ENOUGH && most > second * CLEARLY && taken.add(best)) {
                pairs.put(before, best);
            }
        }
    }

    private double shared(int before, int after) {
        Map<String, Integer> left = new HashMap<>();
        now.plain(now.start(after), now.end(after)).forEach(line -> left.merge(line, 1, Integer::sum));
        int shared = 0;
        for (String line : old.plain(old.start(before), old.end(before))) {
            shared += left.merge(line, -1, Integer::sum) >= 0 ? 1 : 0;
        }
        int longest = Math.max(old.end(before) - old.start(before), now.end(after) - now.start(after));
        return longest == 0 ? 0 : (double) shared / longest;
    }
}
