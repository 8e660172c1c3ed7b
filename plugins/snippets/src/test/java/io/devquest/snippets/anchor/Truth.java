package io.devquest.snippets.anchor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where each line of the beginning is, by construction.
 *
 * <p>A line that was deleted, or carried away, and written again between the same neighbours is that line again, as no
 * reader of the two texts could tell; the same words anywhere else are another line.
 */
final class Truth {

    private static final int FEWEST = 2;

    private final Map<Integer, Anchor> places = new HashMap<>();
    private final Map<Integer, Set<Anchor>> alsoRight = new HashMap<>();
    private final Set<Integer> halves = new HashSet<>();
    private final Map<Anchor, Integer> parts = new HashMap<>();

    private final List<SourceText> before;
    private final List<SourceText> after;
    private final List<SourceText> renamed;

    Truth(EditHistory history) {
        before = history.before();
        after = history.after();
        renamed = history.renamed();
        for (int file = 0; file < after.size(); file++) {
            String name = after.get(file).name();
            List<Tracked> lines = history.files().get(file);
            List<Tracked> gap = new ArrayList<>();
            List<Integer> numbers = new ArrayList<>();
            int number = 0;
            for (Tracked line : lines) {
                if (line.seen()) {
                    number++;
                    parts.put(Anchor.line(name, number), line.partOf);
                }
                if (line.old() && line.seen()) {
                    places.put(line.origin, Anchor.line(name, number));
                    if (!line.clear()) {
                        halves.add(line.origin);
                    }
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
        parts.forEach(this::part);
        beside();
    }

    /** Of halves either is right, and what is left of a line whose larger part is gone is that line, cut off. */
    private void part(Anchor place, int origin) {
        if (halves.contains(origin) || !places.containsKey(origin)) {
            alsoRight(origin, place);
        }
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

    private void alsoRight(int origin, Anchor place) {
        alsoRight.computeIfAbsent(origin, any -> new HashSet<>()).add(place);
    }

    /** In a gap between two lines that stayed, what was deleted may have been written again. */
    private void rewritten(String name, List<Tracked> gap, List<Integer> numbers) {
        for (Tracked gone : gap) {
            for (int i = 0; gone.deleted && gone.old() && i < gap.size(); i++) {
                Tracked written = gap.get(i);
                if (written.seen() && like(gone.text, written.text)) {
                    alsoRight(gone.origin, Anchor.line(name, numbers.get(i)));
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
                && !readsAs(origin, answer);
    }

    /**
     * The same words between neighbours that speak for this line at least as much as those where it stayed, and more than
     * for the line that is there in truth: whoever reads the two texts takes it for the line.
     */
    private boolean readsAs(int origin, Anchor answer) {
        return Stream.of(before, renamed).anyMatch(texts -> {
            int fits = fits(texts, origin, answer);
            return Reading.of(texts, origin).saysTheSame(reading(answer))
                    && fits >= FEWEST
                    && fits
                            >= place(origin)
                                    .map(place -> fits(texts, origin, place))
                                    .orElse(0)
                    && places.entrySet().stream()
                            .filter(other -> other.getValue().equals(answer))
                            .allMatch(other -> fits(texts, other.getKey(), answer) < fits);
        });
    }

    private int fits(List<SourceText> texts, int origin, Anchor place) {
        return Reading.of(texts, origin).neighbours(reading(place));
    }

    private Reading reading(Anchor place) {
        return new Reading(lines(place), place.first() - 1);
    }

    private List<String> lines(Anchor place) {
        return after.get(place.file().equals(after.get(0).name()) ? 0 : 1).lines();
    }

    /** A line of which a clear part is left; of others either answer is right. */
    boolean clear(int origin) {
        return !halves.contains(origin);
    }
}
