package io.devquest.snippets.anchor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * How much more likely it is to see two lines if one has become the other than if they have nothing to do with each
 * other, as a logarithm. A line that is frequent says little, one that is rare says much.
 */
final class Likeness {

    /** What lines have that cannot have become each other. */
    static final double NEVER = -50;

    private static final double SAME = 0.9;
    private static final double REINDENTED = 0.3;
    private static final double CHANGED = 0.05;
    private static final double UNSEEN_LINES = 100;
    private static final double LEAST_SHARED = 0.6;
    private static final double SHARPNESS = 10;
    private static final double CLEAR = 0.6;
    private static final double SIGN = 0.1;
    private static final double LEAST_WEIGHT = 2;

    private final Side old;
    private final Side now;
    private final Map<String, String> doubtful;
    private final Map<String, Double> weights = new HashMap<>();

    /** @param doubtful the other names that words may have got which are still there */
    Likeness(Side old, Side now, Map<String, String> doubtful) {
        this.old = old;
        this.now = now;
        this.doubtful = doubtful;
        Map<String, Integer> lines = new HashMap<>();
        for (Side side : List.of(old, now)) {
            for (int line = 0; line < side.size(); line++) {
                new HashSet<>(side.tokens(line)).forEach(token -> lines.merge(token, 1, Integer::sum));
            }
        }
        double all = old.size() + now.size() + 2.0;
        lines.forEach((token, count) ->
                weights.put(token, Tokens.telling(token) ? Math.max(0.3, Math.log(all / count) / 2) : SIGN));
    }

    /** The share of a line among all lines of both sides. */
    double frequency(String line) {
        return (old.count(line) + now.count(line) + 0.5) / (old.size() + now.size() + UNSEEN_LINES);
    }

    double of(int before, int after) {
        String line = old.plain(before);
        if (line.equals(now.plain(after))) {
            boolean same = old.raw(before).equals(now.raw(after));
            return Math.log((same ? SAME : REINDENTED) / frequency(line));
        }
        List<String> renamed = renamed(before);
        if (renamed.equals(now.tokens(after))) {
            return Math.log(SAME / frequency(now.plain(after)));
        }
        double parts = ofParts(before, renamed, after);
        if (parts != 0) {
            return parts;
        }
        return changed(line, now.plain(after)) ? ofTokens(old.tokens(before), now.tokens(after)) : NEVER;
    }

    /** A line that is still there as it was has not become another one. */
    private boolean changed(String before, String after) {
        return now.count(before) < old.count(before) && old.count(after) < now.count(after);
    }

    /** True if a word of the line may have got another name. */
    boolean doubtful(int before) {
        return old.tokens(before).stream().anyMatch(doubtful::containsKey);
    }

    private List<String> renamed(int before) {
        return doubtful.isEmpty()
                ? old.tokens(before)
                : old.tokens(before).stream()
                        .map(word -> doubtful.getOrDefault(word, word))
                        .toList();
    }

    /** What a line is to a part of itself, if it was split in two; 0 if it was not. Halves are alike. */
    private double ofParts(int before, List<String> renamed, int after) {
        List<String> whole = old.tokens(before);
        List<String> part = now.tokens(after);
        if (part.isEmpty() || part.size() >= whole.size()) {
            return 0;
        }
        List<String> first = after + 1 < now.size() ? joined(part, now.tokens(after + 1)) : part;
        List<String> second = after > 0 ? joined(now.tokens(after - 1), part) : part;
        if (List.of(whole, renamed).stream().noneMatch(line -> line.equals(first) || line.equals(second))) {
            return 0;
        }
        boolean rest = part.size() < whole.size() * (1 - CLEAR);
        return rest ? NEVER : Math.log(REINDENTED / frequency(old.plain(before)));
    }

    private double ofTokens(List<String> before, List<String> after) {
        double shared = shared(before, after);
        double most = Math.max(weight(before), weight(after));
        if (shared < LEAST_WEIGHT || shared < most * LEAST_SHARED) {
            return NEVER;
        }
        return Math.log(CHANGED * (old.size() + now.size() + UNSEEN_LINES)) - SHARPNESS * (1 - shared / most);
    }

    /** The weight of what both have in the same order: the same words in another order say something else. */
    private double shared(List<String> before, List<String> after) {
        double[] best = new double[after.size() + 1];
        for (String token : before) {
            double diagonal = 0;
            for (int j = 1; j < best.length; j++) {
                double above = best[j];
                best[j] = token.equals(after.get(j - 1)) ? diagonal + weight(token) : Math.max(above, best[j - 1]);
                diagonal = above;
            }
        }
        return best[after.size()];
    }

    private double weight(List<String> tokens) {
        return tokens.stream().mapToDouble(this::weight).sum();
    }

    private double weight(String token) {
        return weights.getOrDefault(token, SIGN);
    }

    private static List<String> joined(List<String> first, List<String> second) {
        List<String> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }
}
