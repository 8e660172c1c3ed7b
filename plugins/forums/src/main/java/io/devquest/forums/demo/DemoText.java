package io.devquest.forums.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the demo texts. {@code boards.txt} has a line for each board; the topics of a board are in {@code <slug>-1.md}
 * and so on: {@code # title | tags | key} begins a topic, {@code @ person votes …} a post, and {@code ! deed} says what
 * was done to the topic. Code blocks are left alone.
 */
final class DemoText {

    private final List<DemoTopic> topics = new ArrayList<>();
    private final StringBuilder body = new StringBuilder();
    private String post = "";
    private String fence = "";

    private DemoText() {}

    static List<DemoBoard> load() {
        return resource("boards.txt").lines().map(DemoText::board).toList();
    }

    /** What waits for a moderator, below the titles of the topics it was meant for. */
    static List<DemoTopic> held() {
        return read(resource("held.md"));
    }

    private static DemoBoard board(String line) {
        List<String> parts = parts(line);
        List<DemoTopic> topics = new ArrayList<>();
        for (int part = 1; part <= Integer.parseInt(parts.get(4)); part++) {
            topics.addAll(read(resource(parts.get(0) + "-" + part + ".md")));
        }
        return new DemoBoard(parts.get(0), parts.get(1), parts.get(2), parts.get(3), topics);
    }

    static List<DemoTopic> read(String text) {
        DemoText reader = new DemoText();
        text.lines().forEach(reader::line);
        reader.endPost();
        return List.copyOf(reader.topics);
    }

    private static String resource(String name) {
        try (InputStream in = DemoText.class.getResourceAsStream("/demo/" + name)) {
            if (in == null) {
                throw new IllegalStateException("There is no demo text " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void line(String line) {
        if (fence.isEmpty() && line.startsWith("# ")) {
            endPost();
            List<String> parts = parts(line.substring(2));
            topics.add(new DemoTopic(
                    parts.get(0),
                    List.of(parts.get(1).split(" ")),
                    parts.size() > 2 ? parts.get(2) : "",
                    new ArrayList<>(),
                    new ArrayList<>()));
        } else if (fence.isEmpty() && line.startsWith("@ ")) {
            endPost();
            post = line.substring(2);
        } else if (fence.isEmpty() && line.startsWith("! ")) {
            topic().deeds().add(line.substring(2));
        } else {
            fence(line);
            body.append(line).append('\n');
        }
    }

    private void fence(String line) {
        String ticks = line.replaceFirst("^(`*).*", "$1");
        if (fence.isEmpty() && ticks.length() >= 3) {
            fence = ticks;
        } else if (line.equals(fence)) {
            fence = "";
        }
    }

    private void endPost() {
        String text = body.toString().strip();
        body.setLength(0);
        if (!text.isEmpty()) {
            topic().posts().add(DemoPost.of(post, text));
        }
    }

    private DemoTopic topic() {
        return topics.get(topics.size() - 1);
    }

    private static List<String> parts(String line) {
        return List.of(line.split(" \\| ", -1));
    }
}
