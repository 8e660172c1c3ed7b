package io.devquest.snippets.anchor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which identifiers got another name between two revisions: a word that is gone, and a word that is new, such that the
 * lines of the one are the lines of the other. One line alone is not taken for it.
 */
final class Renames {

    private static final int FEWEST_LINES = 2;
    private static final int MOST_WORDS = 200;
    private static final String THIS = "\u0001";
    private static final String OTHER = "\u0002";

    private Renames() {}

    /** The new words by the old ones. */
    static Map<String, String> between(List<SourceText> before, List<SourceText> after) {
        List<List<String>> old = lines(before);
        List<List<String>> now = lines(after);
        Set<String> gone = words(old);
        Set<String> fresh = words(now);
        Set<String> common = new HashSet<>(gone);
        common.retainAll(fresh);
        gone.removeAll(common);
        fresh.removeAll(common);
        if (gone.isEmpty() || fresh.isEmpty() || gone.size() > MOST_WORDS || fresh.size() > MOST_WORDS) {
            return Map.of();
        }
        return pairs(masked(old, gone), masked(now, fresh));
    }

    /**
     * Which words may have got another name though they are still there, because somebody wrote them again: the new words by
     * the old ones.
     */
    static Map<String, String> doubtful(Side old, Side now) {
        Set<String> known = words(old.tokens(0, old.size()));
        Set<String> words = words(now.tokens(0, now.size()));
        Set<String> fresh = new HashSet<>(words);
        fresh.removeAll(known);
        if (fresh.isEmpty() || fresh.size() > MOST_WORDS) {
            return Map.of();
        }
        words.retainAll(known);
        Map<String, List<String>> gone = alone(old, now, words);
        return pairs(gone, alone(now, old, fresh));
    }

    /** The lines without each of the words, of those that the other side has not. */
    private static Map<String, List<String>> alone(Side side, Side other, Set<String> words) {
        Map<String, List<String>> found = new HashMap<>();
        for (int line = 0; line < side.size(); line++) {
            List<String> tokens = side.tokens(line);
            if (other.count(side.plain(line)) == 0) {
                Set<String> here = tokens.stream().filter(words::contains).collect(Collectors.toSet());
                for (String word : here) {
                    String masked = tokens.stream()
                            .map(token -> token.equals(word) ? THIS : token)
                            .collect(Collectors.joining(" "));
                    found.computeIfAbsent(word, any -> new ArrayList<>()).add(masked);
                }
            }
        }
        return found;
    }

    private static Map<String, String> pairs(Map<String, List<String>> gone, Map<String, List<String>> fresh) {
        Map<String, String> renamed = new HashMap<>();
        Set<String> taken = new HashSet<>();
        gone.forEach((word, lines) -> {
            List<String> best = new ArrayList<>();
            int most = 0;
            for (Map.Entry<String, List<String>> other : fresh.entrySet()) {
                int shared = shared(lines, other.getValue());
                if (shared > most) {
                    most = shared;
                    best.clear();
                }
                if (shared == most && shared > 0) {
                    best.add(other.getKey());
                }
            }
            boolean clear = best.size() == 1 && most >= FEWEST_LINES && most * 2 > lines.size();
            if (clear && most * 2 > fresh.get(best.get(0)).size() && taken.add(best.get(0))) {
                renamed.put(word, best.get(0));
            }
        });
        return renamed;
    }

    private static int shared(List<String> lines, List<String> others) {
        Map<String, Integer> left = new HashMap<>();
        others.forEach(line -> left.merge(line, 1, Integer::sum));
        int shared = 0;
        for (String line : lines) {
            if (left.merge(line, -1, Integer::sum) >= 0) {
                shared++;
            }
        }
        return shared;
    }

    private static Map<String, List<String>> masked(List<List<String>> lines, Set<String> words) {
        Map<String, List<String>> found = new HashMap<>();
        for (List<String> line : lines) {
            Set<String> here = line.stream().filter(words::contains).collect(Collectors.toSet());
            for (String word : here) {
                String masked = line.stream()
                        .map(token -> token.equals(word) ? THIS : words.contains(token) ? OTHER : token)
                        .collect(Collectors.joining(" "));
                found.computeIfAbsent(word, any -> new ArrayList<>()).add(masked);
            }
        }
        return found;
    }

    private static Set<String> words(List<List<String>> lines) {
        return lines.stream().flatMap(List::stream).filter(Tokens::word).collect(Collectors.toCollection(HashSet::new));
    }

    private static List<List<String>> lines(List<SourceText> files) {
        return files.stream()
                .flatMap(file -> file.lines().stream())
                .map(Tokens::of)
                .toList();
    }
}
