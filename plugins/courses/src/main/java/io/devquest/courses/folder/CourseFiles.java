package io.devquest.courses.folder;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Files on their way to becoming a course: bytes are text in UTF-8 with plain line ends. */
final class CourseFiles {

    private final Map<String, String> texts = new TreeMap<>();
    private final Problems problems = new Problems();

    void add(String path, byte[] bytes) {
        if (hidden(path)) {
            return;
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                problems.add(path, "text", "This file is no text.");
            }
            texts.put(path, text.replace("\r\n", "\n").replace('\r', '\n'));
        } catch (CharacterCodingException wrong) {
            problems.add(path, "text", "This file is no text in UTF-8.");
        }
    }

    /** What machines leave behind, such as {@code .DS_Store}. */
    private static boolean hidden(String path) {
        return path.startsWith(".") || path.contains("/.") || path.startsWith("__MACOSX/");
    }

    /** The course in them; they may lie in one folder. */
    CourseText course() {
        problems.raise();
        return CourseFolder.read(texts.containsKey(CourseFolder.COURSE) ? texts : unpacked());
    }

    private Map<String, String> unpacked() {
        String first = texts.isEmpty() ? "" : texts.keySet().iterator().next();
        String top = first.substring(0, first.indexOf('/') + 1);
        if (top.isEmpty() || !texts.keySet().stream().allMatch(path -> path.startsWith(top))) {
            return texts;
        }
        Map<String, String> inner = new TreeMap<>();
        texts.forEach((path, text) -> inner.put(path.substring(top.length()), text));
        return inner;
    }
}
