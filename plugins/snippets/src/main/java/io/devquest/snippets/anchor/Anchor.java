package io.devquest.snippets.anchor;

/**
 * Lines of a file that something is attached to.
 *
 * @param file the name of the file
 * @param first the first line, from 1
 * @param last the last line, not before the first
 */
public record Anchor(String file, int first, int last) {

    /** Checks the order of the lines. */
    public Anchor {
        if (first < 1 || last < first) {
            throw new IllegalArgumentException("There are no lines " + first + " to " + last);
        }
    }

    /** One line. */
    public static Anchor line(String file, int line) {
        return new Anchor(file, line, line);
    }
}
