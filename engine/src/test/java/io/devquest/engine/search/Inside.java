package io.devquest.engine.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;

/** All that an index holds, by the ids of its documents: each term with its places, and each number. */
final class Inside {

    private Inside() {}

    static Map<String, String> of(IndexReader reader) throws IOException {
        Map<String, String> all = new TreeMap<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            read(leaf.reader(), all);
        }
        return all;
    }

    private static void read(LeafReader leaf, Map<String, String> all) throws IOException {
        List<TreeSet<String>> documents = new ArrayList<>();
        for (int i = 0; i < leaf.maxDoc(); i++) {
            documents.add(new TreeSet<>());
        }
        for (FieldInfo field : leaf.getFieldInfos()) {
            if (field.getIndexOptions() != IndexOptions.NONE) {
                terms(leaf, field.name, documents);
            }
            NumericDocValues numbers = leaf.getNumericDocValues(field.name);
            while (numbers != null && numbers.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                documents.get(numbers.docID()).add(field.name + "=" + numbers.longValue());
            }
        }
        for (int i = 0; i < leaf.maxDoc(); i++) {
            if (leaf.getLiveDocs() == null || leaf.getLiveDocs().get(i)) {
                all.put(
                        leaf.storedFields().document(i).get(Field.ID),
                        documents.get(i).toString());
            }
        }
    }

    private static void terms(LeafReader leaf, String field, List<TreeSet<String>> documents) throws IOException {
        Terms terms = leaf.terms(field);
        if (terms == null) {
            return;
        }
        TermsEnum each = terms.iterator();
        while (each.next() != null) {
            PostingsEnum postings = each.postings(null, PostingsEnum.POSITIONS);
            while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                StringBuilder places =
                        new StringBuilder(field + ":" + each.term().utf8ToString());
                for (int i = 0; terms.hasPositions() && i < postings.freq(); i++) {
                    places.append('@').append(postings.nextPosition());
                }
                documents.get(postings.docID()).add(places.toString());
            }
        }
    }
}
