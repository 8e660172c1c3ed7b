package io.devquest.engine.moderation.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** The messages of {@code spam/*.txt}. */
final class Corpus {

    private static final String MARK = "=== ";

    /** The messages that were written after the checks. */
    static final String LATER = "/spam/later.txt";

    /**
     * A message.
     *
     * @param file where it is written
     * @param expected what should become of it
     * @param now what becomes of it; differs from that for those the checks are known to misjudge
     */
    record Message(String file, String kind, Verdict expected, Verdict now, String title, String body) {

        boolean ordinary() {
            return expected == Verdict.PUBLISH;
        }
    }

    private Corpus() {}

    static List<Message> all() {
        return Stream.of("/spam/ordinary.txt", "/spam/spam.txt", LATER)
                .flatMap(file -> read(file).stream())
                .toList();
    }

    private static List<Message> read(String file) {
        List<Message> messages = new ArrayList<>();
        for (String block : ("\n" + text(file)).split("\n" + MARK)) {
            if (!block.isBlank() && !block.startsWith("\n#")) {
                messages.add(message(file, block));
            }
        }
        return messages;
    }

    private static Message message(String file, String block) {
        List<String> lines = new ArrayList<>(block.lines().toList());
        String[] head = lines.remove(0).split(" ");
        Verdict expected = verdict(head[0]);
        Verdict now = lines.get(0).startsWith("now: ") ? verdict(lines.remove(0).substring(5)) : expected;
        String title = lines.get(0).startsWith("title: ") ? lines.remove(0).substring(7) : "";
        return new Message(
                file, head[1], expected, now, title, String.join("\n", lines).strip());
    }

    private static Verdict verdict(String word) {
        return Verdict.valueOf(word.strip().toUpperCase(Locale.ROOT));
    }

    private static String text(String file) {
        try (InputStream in = Objects.requireNonNull(Corpus.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
