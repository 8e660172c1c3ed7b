package io.devquest.engine.search;

import io.devquest.api.data.Id;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * One index in one folder. It knows up to which place of the log it has come, also on disk, so that after a crash it
 * goes on where it was written last. Changed by one thread at a time, read by any.
 */
final class SearchIndex implements Closeable {

    /** What is done with an index, which may fail as files do. */
    interface Work<T> {

        /** @param position a place in the log that the searcher has reached at least */
        T with(IndexSearcher searcher, long position) throws IOException;
    }

    /** To be raised whenever texts are indexed in another way: indexes of before are built anew. */
    private static final String FORMAT = "1";

    private static final double BUFFER_MEGABYTES = 16;
    private static final String LOG = "log";
    private static final String POSITION = "position";
    private static final String COMPLETE = "complete";
    private static final String VERSION = "format";

    private final Path folder;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Id log;
    private volatile long position;
    private boolean complete;
    private volatile boolean unwritten;
    private long written;

    private SearchIndex(Path folder, Directory directory, IndexWriter writer, Id log, long position, boolean complete)
            throws IOException {
        this.folder = folder;
        this.directory = directory;
        this.writer = writer;
        this.log = log;
        this.position = position;
        this.complete = complete;
        written = complete ? position : -1;
        searchers = new SearcherManager(writer, null);
    }

    /** Makes an empty index that is at that place of the log. */
    static SearchIndex create(Path folder, TextAnalysis analysis, Id log, long position) {
        try {
            Directory directory = FSDirectory.open(folder);
            IndexWriter writer = new IndexWriter(directory, config(analysis));
            return new SearchIndex(folder, directory, writer, log, position, false);
        } catch (IOException e) {
            throw new IndexFailure("No search index can be made in " + folder, e);
        }
    }

    /** Opens an index and checks all of it; fails if it is damaged, incomplete, or one of another log or version. */
    static SearchIndex open(Path folder, TextAnalysis analysis, Id log) throws IOException {
        Directory directory = FSDirectory.open(folder);
        try {
            Map<String, String> data;
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                data = reader.getIndexCommit().getUserData();
                for (LeafReaderContext leaf : reader.leaves()) {
                    leaf.reader().checkIntegrity();
                }
            }
            boolean ours = FORMAT.equals(data.get(VERSION))
                    && log.toString().equals(data.get(LOG))
                    && Boolean.parseBoolean(data.get(COMPLETE));
            if (!ours) {
                throw new IOException("It is not a complete index of this community: " + data);
            }
            IndexWriter writer = new IndexWriter(directory, config(analysis));
            return new SearchIndex(folder, directory, writer, log, Long.parseLong(data.get(POSITION)), true);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    private static IndexWriterConfig config(TextAnalysis analysis) {
        return new IndexWriterConfig(analysis)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setCommitOnClose(false);
    }

    Path folder() {
        return folder;
    }

    /** Where in the log it is: all that stands up to there can be found. */
    long position() {
        return position;
    }

    boolean complete() {
        return complete;
    }

    void put(Id id, Document document) {
        change(() -> writer.updateDocument(new Term(Field.ID, id.toString()), document));
    }

    void remove(Id id) {
        change(() -> writer.deleteDocuments(new Term(Field.ID, id.toString())));
    }

    void removeOwner(String owner) {
        change(() -> writer.deleteDocuments(new Term(Field.OWNER, owner)));
    }

    /** Notes that an item has to be read as soon as its type is there. */
    void owe(IndexedContent item) {
        Document owed = new Document();
        owed.add(new StringField(Field.ID, item.id().toString(), Store.YES));
        owed.add(new StringField(Field.OWNER, item.owner(), Store.NO));
        owed.add(new StringField(Field.OWED, item.type(), Store.NO));
        put(item.id(), owed);
    }

    void show(IndexedAudience audience) {
        update(new Term(Field.AUDIENCE, audience.id().toString()), Field.SIGHT, audience.sight());
    }

    /** Takes the parts of an item from everybody, or gives them back. */
    void showParts(Id whole, boolean shown) {
        update(new Term(Field.PARENT, whole.toString()), Field.PARENT_GONE, shown ? 0L : 1L);
    }

    /** A field that no document has yet cannot be changed, and need not be. */
    private void update(Term which, String field, long value) {
        change(() -> {
            if (writer.getFieldNames().contains(field)) {
                writer.updateNumericDocValue(which, field, value);
            }
        });
    }

    private interface Change {
        void run() throws IOException;
    }

    private void change(Change change) {
        try {
            change.run();
            unwritten = true;
        } catch (IOException e) {
            throw new IndexFailure("The search index in " + folder + " cannot be written", e);
        }
    }

    /** Lets all changes be found, and notes that they are what the log holds up to there. */
    void reach(long place) {
        change(searchers::maybeRefreshBlocking);
        position = place;
    }

    /** Writes everything to disk. */
    void commit() {
        change(() -> {
            Map<String, String> data = new HashMap<>();
            data.put(VERSION, FORMAT);
            data.put(LOG, log.toString());
            data.put(POSITION, Long.toString(position));
            data.put(COMPLETE, Boolean.toString(complete));
            writer.setLiveCommitData(data.entrySet());
            writer.commit();
        });
        unwritten = false;
        written = position;
    }

    /** Says that it holds everything now, and writes it to disk. */
    void finish() {
        complete = true;
        commit();
    }

    boolean unwritten() {
        return unwritten;
    }

    <T> T search(Work<T> work) {
        long before = position;
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return work.with(searcher, before);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new IndexFailure("The search index in " + folder + " cannot be read", e);
        }
    }

    /** Items of a type that could not be read when their turn was. */
    List<Id> owed(String type, int limit) {
        return search((searcher, place) -> {
            List<Id> ids = new ArrayList<>();
            TopDocs found = searcher.search(new TermQuery(new Term(Field.OWED, type)), limit);
            for (ScoreDoc hit : found.scoreDocs) {
                String id = searcher.storedFields().document(hit.doc).get(Field.ID);
                Id.parse(id).ifPresent(ids::add);
            }
            return ids;
        });
    }

    /** How many items can be found, those of plugins that are off included. */
    int documents() {
        return search((searcher, place) -> searcher.getIndexReader().getDocCount(Field.TYPE));
    }

    /** Writes what is complete to disk and lets go of the folder. */
    @Override
    public void close() {
        try {
            if (complete && writer.isOpen() && (unwritten || written != position)) {
                commit();
            }
            drop();
        } catch (IndexFailure e) {
            drop();
            throw e;
        }
    }

    /** Lets go of the folder without writing. */
    void drop() {
        try (directory) {
            searchers.close();
            writer.rollback();
        } catch (IOException e) {
            throw new IndexFailure("The search index in " + folder + " cannot be closed", e);
        }
    }

    static boolean heldElsewhere(IOException failure) {
        return failure instanceof LockObtainFailedException;
    }
}
