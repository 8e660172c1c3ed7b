package io.devquest.snippets.anchor;

/** A line that knows which line of the first revision it is; a deleted one stays where it was, unseen. */
final class Tracked {

    static final int NEW = -1;

    final int origin;
    String text;
    boolean deleted;
    /** How much of its line is left after it was split; 1 for a whole one. */
    double share = 1;

    Tracked(int origin, String text) {
        this.origin = origin;
        this.text = text;
    }

    boolean seen() {
        return !deleted;
    }

    boolean old() {
        return origin != NEW;
    }
}
