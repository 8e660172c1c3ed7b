package io.devquest.snippets.anchor;

import java.util.List;

/** A line as it is read: its words, whatever the white space, and the lines around it as a diff shows them, three above and below, empty ones aside. */
record Reading(List<String> lines, int line) {

    private static final int AROUND = 3;

    /** The line of that number in all files together. */
    static Reading of(List<SourceText> files, int origin) {
        int line = origin;
        for (SourceText file : files) {
            if (line < file.lines().size()) {
                return new Reading(file.lines(), line);
            }
            line -= file.lines().size();
        }
        throw new IllegalArgumentException("There is no line " + origin);
    }

    boolean saysTheSame(Reading other) {
        return words(lines.get(line)).equals(words(other.lines.get(other.line)));
    }

    /** How many of the lines around say the same, 0 to 6. */
    int neighbours(Reading other) {
        int same = 0;
        for (int step : new int[] {-1, 1}) {
            for (int k = 1; k <= AROUND; k++) {
                same += neighbour(step, k).equals(other.neighbour(step, k)) ? 1 : 0;
            }
        }
        return same;
    }

    private List<String> neighbour(int step, int number) {
        int found = 0;
        for (int i = line + step; i >= 0 && i < lines.size(); i += step) {
            found += lines.get(i).isBlank() ? 0 : 1;
            if (found == number) {
                return words(lines.get(i));
            }
        }
        return List.of();
    }

    private static List<String> words(String text) {
        return Tokens.of(text);
    }
}
