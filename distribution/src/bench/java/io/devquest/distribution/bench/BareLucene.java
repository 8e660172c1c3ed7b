package io.devquest.distribution.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;

/** What the library alone does with the index of a product that has ended. */
final class BareLucene {

    private static final int HITS = 20;
    private static final String FIELD = "body";

    private BareLucene() {}

    /** Queries a second on one thread. */
    static double rate(Path folder, List<String> words, Duration time) throws IOException {
        try (FSDirectory files = FSDirectory.open(latest(folder));
                DirectoryReader reader = DirectoryReader.open(files)) {
            IndexSearcher searcher = new IndexSearcher(reader);
            run(searcher, words, time);
            return run(searcher, words, time);
        }
    }

    private static double run(IndexSearcher searcher, List<String> words, Duration time) throws IOException {
        Random random = new Random(7);
        long start = System.nanoTime();
        long asked = 0;
        long hits = 0;
        while (System.nanoTime() - start < time.toNanos()) {
            String word = words.get(random.nextInt(words.size()));
            hits += searcher.search(new TermQuery(new Term(FIELD, word)), HITS).scoreDocs.length;
            asked++;
        }
        if (hits < asked) {
            throw new IllegalStateException("The index does not hold the words: " + hits + " hits of " + asked);
        }
        return asked / ((System.nanoTime() - start) / 1e9);
    }

    private static Path latest(Path folder) throws IOException {
        try (Stream<Path> indexes = Files.list(folder)) {
            return indexes.max(Comparator.comparing(path -> path.toFile().lastModified()))
                    .orElseThrow();
        }
    }
}
