package io.devquest.engine.text;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.commonmark.parser.Parser;

/** Reads Markdown as {@link CommonMarkdown} does, to judge it instead of showing it. */
@Singleton
public final class TextReader {

    private final Parser parser = Dialect.judge(true);
    private final Parser withoutTables = Dialect.judge(false);

    @Inject
    public TextReader() {}

    /** What a text says; all of it as it is written if it is nested too deeply to be read. */
    public TextReading read(String source) {
        TextVisitor visitor = new TextVisitor();
        try {
            (Dialect.affordsTables(source) ? parser : withoutTables)
                    .parse(source)
                    .accept(visitor);
        } catch (StackOverflowError e) {
            return new TextReading(source, source, List.of(), 0, List.of());
        }
        return visitor.reading();
    }

    /** Changes the running text of a source; code and what links lead to stay. */
    public String change(String source, UnaryOperator<String> change) {
        Map<Integer, Integer> ranges = new TreeMap<>();
        read(source).ranges().forEach(range -> ranges.put(range.start(), range.end()));
        StringBuilder changed = new StringBuilder();
        int done = 0;
        for (Map.Entry<Integer, Integer> range : ranges.entrySet()) {
            if (range.getKey() >= done) {
                changed.append(source, done, range.getKey())
                        .append(change.apply(source.substring(range.getKey(), range.getValue())));
                done = range.getValue();
            }
        }
        return changed.append(source.substring(done)).toString();
    }
}
