package io.devquest.engine.search;

import static java.util.stream.Collectors.toSet;

import io.devquest.api.access.Viewer;
import io.devquest.api.data.Id;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/**
 * The condition that every look into the index carries: things of plugins that run, that the viewer may see, and of which
 * nothing has changed in the database that the index does not know yet.
 */
final class Visible {

    /** So many facts that the index has not seen yet are looked at; with more, nothing is said about numbers. */
    static final int MOST_NEWS = 100;

    private final Viewer viewer;
    private final List<Long> sights;
    private final Set<String> silenced;
    private final Collection<String> types;

    /** Who sees everything finds what people have written who are apart from them, too. */
    Visible(Viewer viewer, List<SightRow> rows, Collection<String> types) {
        this.viewer = viewer;
        sights =
                rows.stream().filter(row -> !row.author()).map(SightRow::number).toList();
        silenced = rows.stream()
                .filter(row -> row.author() && !viewer.everything())
                .map(row -> new Id(row.number()).toString())
                .collect(toSet());
        this.types = types;
    }

    Query and(Query wanted, List<SearchChanged> news) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(wanted, Occur.MUST);
        all.add(terms(Field.TYPE, types), Occur.FILTER);
        all.add(Sight.of(viewer, sights), Occur.FILTER);
        all.add(NumericDocValuesField.newSlowExactQuery(Field.PARENT_GONE, 0), Occur.FILTER);
        Set<String> items = new LinkedHashSet<>();
        Set<String> audiences = new LinkedHashSet<>();
        Set<String> owners = new LinkedHashSet<>();
        for (SearchChanged change : news) {
            change.items().stream().map(Id::toString).forEach(items::add);
            change.audiences().stream().map(Id::toString).forEach(audiences::add);
            owners.addAll(change.owners());
        }
        without(all, Field.AUTHOR, silenced);
        without(all, Field.ID, items);
        without(all, Field.PARENT, items);
        without(all, Field.AUDIENCE, audiences);
        without(all, Field.OWNER, owners);
        return all.build();
    }

    private static void without(BooleanQuery.Builder all, String field, Set<String> words) {
        if (!words.isEmpty()) {
            all.add(terms(field, words), Occur.MUST_NOT);
        }
    }

    private static Query terms(String field, Collection<String> words) {
        return new TermInSetQuery(field, words.stream().map(BytesRef::new).toList());
    }
}
