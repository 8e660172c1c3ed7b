package io.devquest.forums.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Reads the demo texts: {@code ## board slug | title | description}, {@code # topic title | tags}, and
 * {@code @ person votes} before each post. A line of code that would look like one of these starts with a backslash.
 */
final class DemoText {

    private final List<DemoBoard> boards = new ArrayList<>();
    private final StringBuilder body = new StringBuilder();
    private int person;
    private int votes;

    private DemoText() {}

    record DemoBoard(String slug, String title, String description, List<DemoTopic> topics) {}

    record DemoTopic(String title, List<String> tags, List<DemoPost> posts) {}

    /** A post: the place of its author among the demo people, and how many vote for it. */
    record DemoPost(int person, int votes, String body) {}

    static List<DemoBoard> load() {
        try (InputStream in = DemoText.class.getResourceAsStream("/demo/topics.md")) {
            return read(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<DemoBoard> read(String text) {
        DemoText reader = new DemoText();
        text.lines().forEach(reader::line);
        reader.endPost();
        return List.copyOf(reader.boards);
    }

    private void line(String line) {
        if (line.startsWith("## ")) {
            endPost();
            List<String> parts = parts(line.substring(3));
            boards.add(new DemoBoard(parts.get(0), parts.get(1), parts.get(2), new ArrayList<>()));
        } else if (line.startsWith("# ")) {
            endPost();
            List<String> parts = parts(line.substring(2));
            last(boards)
                    .topics()
                    .add(new DemoTopic(parts.get(0), List.of(parts.get(1).split(" ")), new ArrayList<>()));
        } else if (line.startsWith("@ ")) {
            endPost();
            String[] numbers = line.substring(2).split(" ");
            person = Integer.parseInt(numbers[0]);
            votes = Integer.parseInt(numbers[1]);
        } else {
            body.append(line.startsWith("\\") ? line.substring(1) : line).append('\n');
        }
    }

    private void endPost() {
        String text = body.toString().strip();
        body.setLength(0);
        if (!text.isEmpty()) {
            last(last(boards).topics()).posts().add(new DemoPost(person, votes, text));
        }
    }

    private static List<String> parts(String line) {
        return List.of(line.split(" \\| ", -1));
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }
}
