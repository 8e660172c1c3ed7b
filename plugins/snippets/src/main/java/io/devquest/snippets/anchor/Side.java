package io.devquest.snippets.anchor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The lines of all files of one revision in one row, as they are and without what does not matter. */
final class Side {

    private final List<SourceText> files;
    private final int[] starts;
    private final List<String> raw = new ArrayList<>();
    private final List<List<String>> tokens = new ArrayList<>();
    private final List<String> plain = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();

    private Side(List<SourceText> files) {
        this.files = List.copyOf(files);
        this.starts = new int[files.size() + 1];
    }

    /** The files with their words replaced, to which renamed identifiers are equal. */
    static Side of(List<SourceText> files, UnaryOperator<String> renamed) {
        Side side = new Side(files);
        for (int file = 0; file < files.size(); file++) {
            for (String line : files.get(file).lines()) {
                List<String> words = Tokens.of(line).stream().map(renamed).toList();
                side.raw.add(line);
                side.tokens.add(words);
                side.plain.add(String.join(" ", words));
            }
            side.starts[file + 1] = side.raw.size();
        }
        side.plain.forEach(line -> side.counts.merge(line, 1, Integer::sum));
        return side;
    }

    List<SourceText> files() {
        return files;
    }

    int size() {
        return raw.size();
    }

    int start(int file) {
        return starts[file];
    }

    int end(int file) {
        return starts[file + 1];
    }

    /** The file in which the line of the row is. */
    int fileOf(int line) {
        int file = 0;
        while (line >= starts[file + 1]) {
            file++;
        }
        return file;
    }

    String raw(int line) {
        return raw.get(line);
    }

    List<String> tokens(int line) {
        return tokens.get(line);
    }

    /** The tokens of the lines from one to before another one. */
    List<List<String>> tokens(int from, int to) {
        return tokens.subList(from, to);
    }

    /** The line without white space that does not matter, its identifiers renamed. */
    String plain(int line) {
        return plain.get(line);
    }

    /** The lines from one to before another one, plain. */
    List<String> plain(int from, int to) {
        return plain.subList(from, to);
    }

    /** How many lines of all files are the same, white space aside. */
    int count(String line) {
        return counts.getOrDefault(line, 0);
    }
}
