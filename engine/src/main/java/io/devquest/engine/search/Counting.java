package io.devquest.engine.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts what is found by its type. */
final class Counting extends SimpleCollector {

    private final Map<String, Long> counts = new TreeMap<>();
    private long[] inSegment = {};
    private SortedDocValues types = DocValues.emptySorted();

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        types = DocValues.getSorted(context.reader(), Field.TYPE);
        inSegment = new long[types.getValueCount()];
    }

    @Override
    public void collect(int document) throws IOException {
        if (types.advanceExact(document)) {
            inSegment[types.ordValue()]++;
        }
    }

    @Override
    public void finish() throws IOException {
        for (int i = 0; i < inSegment.length; i++) {
            if (inSegment[i] > 0) {
                counts.merge(types.lookupOrd(i).utf8ToString(), inSegment[i], Long::sum);
            }
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    List<TypeCount> counts() {
        List<TypeCount> all = new ArrayList<>();
        counts.forEach((type, count) -> all.add(new TypeCount(type, count)));
        return all;
    }
}
