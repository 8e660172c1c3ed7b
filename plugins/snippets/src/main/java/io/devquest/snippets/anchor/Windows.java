package io.devquest.snippets.anchor;

import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Follows the diff of two files: what is certain is noted at once, and what is between is given to {@link Alignment}.
 *
 * <p>The diff is that of Myers, An O(ND) Difference Algorithm and Its Variations, Algorithmica 1 (1986). Certain are the
 * lines of an unchanged run between lines that occur once on each side, as in Cohen's patience diff.
 */
final class Windows {

    private static final int FEWEST_UNIQUE = 3;
    private static final long MOST_CELLS = 250_000;
    private static final long MOST_WORK = 20_000_000;

    private final Side old;
    private final Side now;
    private final Likeness likeness;
    private final Places places;

    Windows(Side old, Side now, Likeness likeness, Places places) {
        this.old = old;
        this.now = now;
        this.likeness = likeness;
        this.places = places;
    }

    void walk(int oldFile, int newFile) {
        int fromOld = old.start(oldFile);
        int fromNew = now.start(newFile);
        if (old.files().get(oldFile).lines().equals(now.files().get(newFile).lines())) {
            IntStream.range(0, old.end(oldFile) - fromOld).forEach(i -> places.put(fromOld + i, fromNew + i));
            return;
        }
        if (work(oldFile, newFile) > MOST_WORK) {
            places.unknown(fromOld, old.end(oldFile), fromNew, now.end(newFile));
            return;
        }
        LineDiff.of(lines(old, oldFile), lines(now, newFile))
                .ifPresentOrElse(
                        deltas -> between(oldFile, newFile, deltas),
                        () -> places.unknown(fromOld, old.end(oldFile), fromNew, now.end(newFile)));
    }

    private static List<String> lines(Side side, int file) {
        return side.plain(side.start(file), side.end(file));
    }

    /** What the diff takes at least: lines times those that differ. A save must not wait for a file written anew. */
    private long work(int oldFile, int newFile) {
        Map<String, Integer> left = new HashMap<>();
        List<String> after = lines(now, newFile);
        after.forEach(line -> left.merge(line, 1, Integer::sum));
        List<String> before = lines(old, oldFile);
        long common = before.stream()
                .filter(line -> left.merge(line, -1, Integer::sum) >= 0)
                .count();
        long lines = before.size() + after.size();
        return lines * (lines - 2 * common);
    }

    private void between(int oldFile, int newFile, List<AbstractDelta<String>> deltas) {
        int fromOld = old.start(oldFile);
        int fromNew = now.start(newFile);
        for (Run run : certain(oldFile, newFile, deltas)) {
            between(fromOld, run.old(), fromNew, run.now());
            for (int i = 0; i < run.length(); i++) {
                places.put(run.old() + i, run.now() + i);
            }
            fromOld = run.old() + run.length();
            fromNew = run.now() + run.length();
        }
        between(fromOld, old.end(oldFile), fromNew, now.end(newFile));
    }

    private void between(int fromOld, int toOld, int fromNew, int toNew) {
        long cells = (long) (toOld - fromOld) * (toNew - fromNew);
        if (cells > MOST_CELLS) {
            places.unknown(fromOld, toOld, fromNew, toNew);
        } else if (cells > 0) {
            Alignment.of(likeness, places, fromOld, toOld, fromNew, toNew);
        }
    }

    private record Run(int old, int now, int length) {}

    private List<Run> certain(int oldFile, int newFile, List<AbstractDelta<String>> deltas) {
        List<String> before = lines(old, oldFile);
        List<String> after = lines(now, newFile);
        Map<String, Integer> counts = new HashMap<>();
        before.forEach(line -> counts.merge(line, 1, Integer::sum));
        after.forEach(line -> counts.merge(line, 1, Integer::sum));
        List<Run> runs = new ArrayList<>();
        int i = 0;
        int j = 0;
        for (AbstractDelta<String> delta : deltas) {
            int length = delta.getSource().getPosition() - i;
            add(runs, before, counts, i, j, length, oldFile, newFile);
            i += length + delta.getSource().size();
            j += length + delta.getTarget().size();
        }
        add(runs, before, counts, i, j, before.size() - i, oldFile, newFile);
        return runs;
    }

    private void add(
            List<Run> runs,
            List<String> lines,
            Map<String, Integer> counts,
            int i,
            int j,
            int length,
            int oldFile,
            int newFile) {
        int first = -1;
        int last = -1;
        int unique = 0;
        for (int k = 0; k < length; k++) {
            if (counts.get(lines.get(i + k)) == 2 && !likeness.doubtful(old.start(oldFile) + i + k)) {
                first = first < 0 ? k : first;
                last = k;
                unique++;
            }
        }
        if (unique >= FEWEST_UNIQUE) {
            runs.add(new Run(old.start(oldFile) + i + first, now.start(newFile) + j + first, last - first + 1));
        }
    }
}
