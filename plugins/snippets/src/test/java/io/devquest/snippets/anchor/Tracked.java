package io.devquest.snippets.anchor;

/** A line that knows which line of the first revision it is; a deleted one stays where it was, unseen. */
final class Tracked {

    static final int NEW = -1;

    private static final double CLEAR = 0.6;

    final int origin;
    String text;
    boolean deleted;
    /** How much of its line is left after it was split; 1 for a whole one. */
    double share = 1;
    /** The line of which it is the smaller part. */
    int partOf = NEW;

    Tracked(int origin, String text) {
        this.origin = origin;
        this.text = text;
    }

    /** True if a clear part of its line is left. */
    boolean clear() {
        return share > CLEAR;
    }

    boolean seen() {
        return !deleted;
    }

    boolean old() {
        return origin != NEW;
    }
}
