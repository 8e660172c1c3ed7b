package io.devquest.snippets.anchor;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says where lines of one revision are in a later one, or that they are nowhere: comments on lines stay with them.
 *
 * <p>In this order: identifiers that got another name are recognised ({@link Renames}); files are paired by name, else by
 * their lines ({@link FilePairs}); along the diff of a pair, unchanged runs between unique lines are certain ({@link
 * Windows}, Myers 1986), and for the rest the probability of each pair of lines is computed over all alignments ({@link
 * Alignment}, Durbin et al. 1998), in which lines may be the same, reindented, changed, or split ({@link Likeness});
 * blocks that are gone and new elsewhere are followed if they are unique ({@link Moves}, Broder 1997).
 *
 * <p>A line is placed only if nothing else is nearly as likely: between two equal braces there is no telling, and the
 * answer is that it is outdated. A single line that was moved far is outdated as well, as one that was deleted and
 * written elsewhere looks the same.
 */
public final class Anchors {

    private static final int LONGER = 3;

    private final Side old;
    private final Side now;
    private final Places places;

    private Anchors(Side old, Side now, Places places) {
        this.old = old;
        this.now = now;
        this.places = places;
    }

    /** Compares two revisions; do it once for all anchors between them. */
    public static Anchors between(List<SourceText> before, List<SourceText> after) {
        Map<String, String> renames = Renames.between(before, after);
        Side old = Side.of(before, word -> renames.getOrDefault(word, word));
        Side now = Side.of(after, word -> word);
        Places places = new Places(old.size(), now.size());
        Likeness likeness = new Likeness(old, now, Renames.doubtful(old, now));
        Windows windows = new Windows(old, now, likeness, places);
        FilePairs.of(old, now).forEach(windows::walk);
        Doubts doubts = new Doubts(old, now, places);
        for (int file = 0; file < before.size(); file++) {
            doubts.take(file);
        }
        new Crossings(old, now, places).take();
        new Moves(old, now, likeness, places).find();
        return new Anchors(old, now, places);
    }

    /** Where the lines are now; empty if they are outdated. */
    public Optional<Anchor> place(Anchor anchor) {
        int file = file(anchor.file());
        if (file < 0 || anchor.last() > old.end(file) - old.start(file)) {
            return Optional.empty();
        }
        int first = places.of(old.start(file) + anchor.first() - 1);
        int last = places.of(old.start(file) + anchor.last() - 1);
        if (first < 0 || last < first || now.fileOf(first) != now.fileOf(last)) {
            return Optional.empty();
        }
        int lines = anchor.last() - anchor.first() + 1;
        if (last - first + 1 > lines * LONGER) {
            return Optional.empty();
        }
        int there = now.fileOf(first);
        int start = now.start(there) - 1;
        return Optional.of(new Anchor(now.files().get(there).name(), first - start, last - start));
    }

    private int file(String name) {
        for (int file = 0; file < old.files().size(); file++) {
            if (old.files().get(file).name().equals(name)) {
                return file;
            }
        }
        return -1;
    }
}
