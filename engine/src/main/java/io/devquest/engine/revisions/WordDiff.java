package io.devquest.engine.revisions;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import io.devquest.engine.revisions.Segment.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Compares two texts: line by line, then word by word where lines differ (E. W. Myers, An O(ND) Difference Algorithm and
 * Its Variations, Algorithmica 1, 1986). Parts that have too little in common for their size are shown as replaced.
 */
final class WordDiff {

    private static final Pattern LINES = Pattern.compile("[^\\n]*\\n|[^\\n]+");
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+|\\s+|.", Pattern.DOTALL);

    /** The product of the lengths that are compared: what bounds time. */
    private static final long LARGEST = 4_000_000;

    private final List<Segment> segments = new ArrayList<>();

    private WordDiff() {}

    static List<Segment> between(String before, String after) {
        WordDiff diff = new WordDiff();
        diff.compare(parts(LINES, before), parts(LINES, after), true);
        return List.copyOf(diff.segments);
    }

    private void compare(List<String> before, List<String> after, boolean lines) {
        int start = common(before, after);
        add(Kind.SAME, before.subList(0, start));
        List<String> left = before.subList(start, before.size());
        List<String> right = after.subList(start, after.size());
        int end = commonEnd(left, right);
        changed(left.subList(0, left.size() - end), right.subList(0, right.size() - end), lines);
        add(Kind.SAME, left.subList(left.size() - end, left.size()));
    }

    private void changed(List<String> before, List<String> after, boolean lines) {
        if (before.isEmpty() || after.isEmpty() || (long) before.size() * after.size() > LARGEST) {
            replaced(before, after);
            return;
        }
        int left = 0;
        int right = 0;
        int oldEnd = 0;
        int newEnd = 0;
        for (AbstractDelta<String> delta : deltas(before, after)) {
            int from = delta.getSource().getPosition();
            // the library gives what is replaced as two changes side by side
            if (from > oldEnd) {
                step(before.subList(left, oldEnd), after.subList(right, newEnd), lines);
                add(Kind.SAME, before.subList(oldEnd, from));
                left = from;
                right = delta.getTarget().getPosition();
            }
            oldEnd = from + delta.getSource().size();
            newEnd = Math.max(
                    newEnd, delta.getTarget().getPosition() + delta.getTarget().size());
        }
        step(before.subList(left, oldEnd), after.subList(right, newEnd), lines);
        add(Kind.SAME, before.subList(oldEnd, before.size()));
    }

    private static List<AbstractDelta<String>> deltas(List<String> before, List<String> after) {
        return DiffUtils.diff(before, after, MyersDiffWithLinearSpace.factory().create())
                .getDeltas();
    }

    private void step(List<String> old, List<String> fresh, boolean lines) {
        if (lines && !old.isEmpty() && !fresh.isEmpty()) {
            compare(parts(WORDS, String.join("", old)), parts(WORDS, String.join("", fresh)), false);
        } else {
            replaced(old, fresh);
        }
    }

    private void replaced(List<String> before, List<String> after) {
        add(Kind.REMOVED, before);
        add(Kind.ADDED, after);
    }

    private void add(Kind kind, List<String> parts) {
        String text = String.join("", parts);
        if (text.isEmpty()) {
            return;
        }
        int last = segments.size() - 1;
        if (last >= 0 && segments.get(last).kind() == kind) {
            segments.set(last, new Segment(kind, segments.get(last).text() + text));
        } else {
            segments.add(new Segment(kind, text));
        }
    }

    private static int common(List<String> one, List<String> other) {
        int i = 0;
        while (i < Math.min(one.size(), other.size()) && one.get(i).equals(other.get(i))) {
            i++;
        }
        return i;
    }

    private static int commonEnd(List<String> one, List<String> other) {
        int i = 0;
        while (i < Math.min(one.size(), other.size())
                && one.get(one.size() - 1 - i).equals(other.get(other.size() - 1 - i))) {
            i++;
        }
        return i;
    }

    private static List<String> parts(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }
}
