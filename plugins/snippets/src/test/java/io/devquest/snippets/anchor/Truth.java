package io.devquest.snippets.anchor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where each line of the beginning is, by construction.
 *
 * <p>A line that was deleted, or carried away, and written again between the same neighbours is that line again, as no
 * reader of the two texts could tell; the same words anywhere else are another line.
 */
final class Truth {

    private final Map<Integer, Anchor> places = new HashMap<>();
    private final Map<Integer, Set<Anchor>> alsoRight = new HashMap<>();
    private final Map<Integer, Double> shares = new HashMap<>();

    private final List<SourceText> before;
    private final List<SourceText> after;

    Truth(EditHistory history) {
        before = history.before();
        after = history.after();
        for (int file = 0; file < after.size(); file++) {
            String name = after.get(file).name();
            List<Tracked> lines = history.files().get(file);
            List<Tracked> gap = new ArrayList<>();
            List<Integer> numbers = new ArrayList<>();
            int number = 0;
            for (Tracked line : lines) {
                if (line.seen()) {
                    number++;
                }
                if (line.old() && line.seen()) {
                    places.put(line.origin, Anchor.line(name, number));
                    shares.put(line.origin, line.share);
                    rewritten(name, gap, numbers);
                    gap.clear();
                    numbers.clear();
                } else {
                    gap.add(line);
                    numbers.add(number);
                }
            }
            rewritten(name, gap, numbers);
        }
        beside();
    }

    /** Of equal lines directly below each other, each is as good as the other. */
    private void beside() {
        int start = 0;
        for (SourceText file : before) {
            List<String> lines = file.lines();
            for (int i = 0; i < lines.size(); i++) {
                Set<Anchor> all = new HashSet<>();
                for (int step : new int[] {-1, 1}) {
                    for (int k = i; k >= 0 && k < lines.size() && lines.get(k).equals(lines.get(i)); k += step) {
                        place(start + k).ifPresent(place -> all.addAll(equal(place)));
                        all.addAll(alsoRight.getOrDefault(start + k, Set.of()));
                    }
                }
                alsoRight.put(start + i, all);
            }
            start += lines.size();
        }
    }

    private Set<Anchor> equal(Anchor place) {
        Set<Anchor> found = new HashSet<>();
        List<String> lines = lines(place);
        String text = lines.get(place.first() - 1);
        for (int step : new int[] {-1, 1}) {
            for (int k = place.first() - 1;
                    k >= 0 && k < lines.size() && lines.get(k).equals(text);
                    k += step) {
                found.add(Anchor.line(place.file(), k + 1));
            }
        }
        return found;
    }

    /** In a gap between two lines that stayed, what was deleted may have been written again. */
    private void rewritten(String name, List<Tracked> gap, List<Integer> numbers) {
        for (Tracked gone : gap) {
            for (int i = 0; gone.deleted && gone.old() && i < gap.size(); i++) {
                Tracked written = gap.get(i);
                if (written.seen() && like(gone.text, written.text)) {
                    alsoRight
                            .computeIfAbsent(gone.origin, any -> new HashSet<>())
                            .add(Anchor.line(name, numbers.get(i)));
                }
            }
        }
    }

    private static boolean like(String one, String other) {
        List<String> tokens = Tokens.of(one);
        List<String> left = new ArrayList<>(Tokens.of(other));
        int most = Math.max(tokens.size(), left.size());
        long shared = tokens.stream().filter(left::remove).count();
        return shared * 2 >= most;
    }

    Optional<Anchor> place(int origin) {
        return Optional.ofNullable(places.get(origin));
    }

    boolean wrong(int origin, Anchor answer) {
        return !answer.equals(places.get(origin))
                && !alsoRight.getOrDefault(origin, Set.of()).contains(answer)
                && !asItWas(origin, answer);
    }

    /** The line between its neighbours as it was before, where the line itself is between others or gone. */
    private boolean asItWas(int origin, Anchor answer) {
        int start = origin < before.get(0).lines().size()
                ? 0
                : before.get(0).lines().size();
        List<String> was = between(before.get(start == 0 ? 0 : 1).lines(), origin - start);
        Anchor place = places.get(origin);
        return was.equals(between(lines(answer), answer.first() - 1))
                && (place == null || !was.equals(between(lines(place), place.first() - 1)));
    }

    private static List<String> between(List<String> lines, int index) {
        return List.of(
                index == 0 ? "<start>" : lines.get(index - 1),
                lines.get(index),
                index == lines.size() - 1 ? "<end>" : lines.get(index + 1));
    }

    private List<String> lines(Anchor place) {
        return after.get(place.file().equals(after.get(0).name()) ? 0 : 1).lines();
    }

    /** A line of which a clear part is left; of others either answer is right. */
    boolean clear(int origin) {
        return shares.getOrDefault(origin, 1.0) > 0.6;
    }
}
