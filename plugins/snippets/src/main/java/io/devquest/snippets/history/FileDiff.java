package io.devquest.snippets.history;

import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.ChangeDelta;
import com.github.difflib.patch.Chunk;
import io.devquest.snippets.anchor.LineDiff;
import io.devquest.snippets.file.SnippetFile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What changed in a file between two revisions. */
public record FileDiff(String name, List<DiffLine> lines) {

    private static final int AROUND = 3;

    /** The files that differ, in their order. */
    static List<FileDiff> between(List<SnippetFile> before, List<SnippetFile> after) {
        Set<String> names = new LinkedHashSet<>();
        after.forEach(file -> names.add(String.valueOf(file.name())));
        before.forEach(file -> names.add(String.valueOf(file.name())));
        return names.stream()
                .map(name -> new FileDiff(name, lines(text(before, name), text(after, name))))
                .filter(file -> !file.lines().isEmpty())
                .toList();
    }

    private static List<String> text(List<SnippetFile> files, String name) {
        return files.stream()
                .filter(file -> name.equals(file.name()))
                .flatMap(file -> String.valueOf(file.text()).lines())
                .toList();
    }

    private static List<DiffLine> lines(List<String> before, List<String> after) {
        List<DiffLine> lines = new ArrayList<>();
        List<AbstractDelta<String>> deltas =
                LineDiff.of(before, after).orElseGet(() -> List.of(replaced(before, after)));
        int shown = 0;
        for (int d = 0; d < deltas.size(); d++) {
            AbstractDelta<String> delta = deltas.get(d);
            int from = delta.getSource().getPosition();
            int shift = delta.getTarget().getPosition() - from;
            same(lines, before, Math.max(shown, from - AROUND), from, shift, from - AROUND > shown);
            changed(lines, delta);
            shown = from + delta.getSource().size();
            int next = d + 1 < deltas.size() ? deltas.get(d + 1).getSource().getPosition() : before.size();
            int end = Math.min(next, shown + AROUND);
            same(
                    lines,
                    before,
                    shown,
                    end,
                    shift + delta.getTarget().size() - delta.getSource().size(),
                    false);
            shown = end;
        }
        return lines;
    }

    /** All between the beginning and the end that are the same. */
    private static AbstractDelta<String> replaced(List<String> before, List<String> after) {
        int shorter = Math.min(before.size(), after.size());
        int start = 0;
        while (start < shorter && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        return new ChangeDelta<>(
                new Chunk<>(start, before.subList(start, before.size() - end)),
                new Chunk<>(start, after.subList(start, after.size() - end)));
    }

    private static void same(List<DiffLine> lines, List<String> text, int from, int to, int shift, boolean gap) {
        if (gap) {
            lines.add(new DiffLine("gap", 0, 0, null, null));
        }
        for (int i = from; i < to; i++) {
            lines.add(new DiffLine("same", i + 1, i + 1 + shift, text.get(i), text.get(i)));
        }
    }

    private static void changed(List<DiffLine> lines, AbstractDelta<String> delta) {
        List<String> old = delta.getSource().getLines();
        List<String> now = delta.getTarget().getLines();
        int before = delta.getSource().getPosition() + 1;
        int after = delta.getTarget().getPosition() + 1;
        for (int i = 0; i < Math.max(old.size(), now.size()); i++) {
            boolean was = i < old.size();
            boolean is = i < now.size();
            lines.add(new DiffLine(
                    was && is ? "changed" : was ? "removed" : "added",
                    was ? before + i : 0,
                    is ? after + i : 0,
                    was ? old.get(i) : null,
                    is ? now.get(i) : null));
        }
    }
}
