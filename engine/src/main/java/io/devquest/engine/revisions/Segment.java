package io.devquest.engine.revisions;

/** A piece of two texts that were compared. */
public record Segment(Kind kind, String text) {

    /** In which of the two it is. */
    public enum Kind {
        /** In both. */
        SAME,
        /** In the earlier one only. */
        REMOVED,
        /** In the later one only. */
        ADDED
    }
}
