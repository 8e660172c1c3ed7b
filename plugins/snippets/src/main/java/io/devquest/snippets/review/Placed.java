package io.devquest.snippets.review;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;

/** The threads below the lines they end at, so that a page of many lines asks for each once. */
public final class Placed {

    private final Map<String, Map<Integer, List<LineThread>>> byFile;

    private Placed(Map<String, Map<Integer, List<LineThread>>> byFile) {
        this.byFile = byFile;
    }

    static Placed of(List<LineThread> threads) {
        return new Placed(threads.stream()
                .filter(thread -> !thread.outdated())
                .collect(groupingBy(LineThread::file, groupingBy(LineThread::last))));
    }

    /** Those that stand below a line. */
    public List<LineThread> at(String file, int line) {
        return byFile.getOrDefault(file, Map.of()).getOrDefault(line, List.of());
    }
}
