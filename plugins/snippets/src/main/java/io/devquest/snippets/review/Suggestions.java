package io.devquest.snippets.review;

import io.devquest.snippets.file.SnippetFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts suggested lines in the place of those they were suggested for. */
final class Suggestions {

    private Suggestions() {}

    /** The files after it; empty if the lines are not as they were, or would stay as they are. */
    static Optional<List<SnippetFile>> applied(List<SnippetFile> files, ThreadRow thread, String suggestion) {
        List<SnippetFile> changed = new ArrayList<>();
        boolean done = false;
        for (SnippetFile file : files) {
            if (!thread.nowFile().equals(file.name())) {
                changed.add(file);
                continue;
            }
            String text = String.valueOf(file.text());
            List<String> lines = new ArrayList<>(text.lines().toList());
            if (thread.nowLast() > lines.size()) {
                return Optional.empty();
            }
            List<String> place = lines.subList(thread.nowFirst() - 1, thread.nowLast());
            List<String> now = suggestion.lines().toList();
            if (!String.join("\n", place).equals(thread.quoted()) || place.equals(now)) {
                return Optional.empty();
            }
            place.clear();
            place.addAll(now);
            changed.add(new SnippetFile(file.name(), String.join("\n", lines) + (text.endsWith("\n") ? "\n" : "")));
            done = true;
        }
        return done ? Optional.of(changed) : Optional.empty();
    }
}
