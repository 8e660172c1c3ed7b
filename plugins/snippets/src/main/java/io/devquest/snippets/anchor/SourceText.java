package io.devquest.snippets.anchor;

import java.util.List;

/**
 * A file of a revision.
 *
 * @param name its name, unique in the revision
 * @param lines its lines, without their ends
 */
public record SourceText(String name, List<String> lines) {

    /** Copies the lines. */
    public SourceText {
        lines = List.copyOf(lines);
    }

    /** A file with its text; what stands behind the last line end is a line only if it is not empty. */
    public static SourceText of(String name, String text) {
        return new SourceText(name, text.lines().toList());
    }
}
