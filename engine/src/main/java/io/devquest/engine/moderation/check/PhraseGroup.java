package io.devquest.engine.moderation.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Phrases for one kind of advertisement, of {@code spam/phrases.txt}.
 *
 * @param score for the first of them
 * @param withLink true if they are harmless in a text without a link
 */
record PhraseGroup(String name, int score, boolean withLink, List<Phrase> phrases) {

    private static final String FILE = "/spam/phrases.txt";

    /** A phrase as it is written, and what finds it in a line of folded words. */
    record Phrase(String text, Pattern pattern) {

        static Phrase of(String text) {
            String words = Stream.of(text.split(" "))
                    .map(word -> word.equals("*")
                            ? "\\S+"
                            : Pattern.quote(Tokens.line(word).strip()))
                    .collect(Collectors.joining(" "));
            return new Phrase(text, Pattern.compile(" " + words + "(?= )"));
        }
    }

    /** Those of the phrases that are in a line. */
    List<String> in(String line) {
        return phrases.stream()
                .filter(phrase -> phrase.pattern().matcher(line).find())
                .map(Phrase::text)
                .toList();
    }

    static List<PhraseGroup> load() {
        List<PhraseGroup> groups = new ArrayList<>();
        for (String line : text().lines().map(String::strip).toList()) {
            if (line.startsWith("[")) {
                String[] head = line.substring(1, line.length() - 1).split(" ");
                boolean withLink = head.length > 2 && head[2].equals("with-link");
                groups.add(new PhraseGroup(head[0], Integer.parseInt(head[1]), withLink, new ArrayList<>()));
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                groups.get(groups.size() - 1).phrases().add(Phrase.of(line));
            }
        }
        return List.copyOf(groups);
    }

    private static String text() {
        try (InputStream in = Objects.requireNonNull(PhraseGroup.class.getResourceAsStream(FILE), FILE)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
