package io.devquest.engine.search;

import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import io.devquest.engine.content.ContentTypes;
import io.devquest.engine.data.OwnerMappers;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;

/** Asks the index, always for one person: what that person may not see takes no part in anything. */
final class IndexSearch {

    /** What is asked of the index. */
    record Inquiry(
            Query query, Optional<String> type, boolean newest, Optional<Place> after, Instant today, int limit) {}

    private static final int MOST_TAGS_LOOKED_AT = 200;

    private final SearchFeed feed;
    private final LogFollower follower;
    private final SearchMapper mapper;
    private final ContentTypes types;

    @Inject
    IndexSearch(SearchFeed feed, LogFollower follower, OwnerMappers mappers, ContentTypes types) {
        this.feed = feed;
        this.follower = follower;
        mapper = mappers.mapper(SearchMapper.class);
        this.types = types;
    }

    private Visible visible(Actor actor) {
        List<SightRow> sights = actor.id().map(mapper::selectSights).orElse(List.of());
        return new Visible(actor.viewer(), sights, types.names());
    }

    /** What fits. Two statements. */
    Found find(Actor actor, Inquiry inquiry) {
        Visible visible = visible(actor);
        return feed.search((searcher, position) -> {
                    List<SearchChanged> news = follower.news(position, Visible.MOST_NEWS + 1);
                    Query all = visible.and(inquiry.query(), news);
                    boolean countable =
                            news.size() <= Visible.MOST_NEWS && inquiry.after().isEmpty();
                    return page(searcher, inquiry, all, countable ? counts(searcher, all) : List.of());
                })
                .orElse(Found.nothing());
    }

    private static List<TypeCount> counts(IndexSearcher searcher, Query all) throws IOException {
        Counting counting = new Counting();
        searcher.search(all, counting);
        return counting.counts();
    }

    private static Found page(IndexSearcher searcher, Inquiry inquiry, Query all, List<TypeCount> counts)
            throws IOException {
        Query narrowed = inquiry.type()
                .<Query>map(type -> new BooleanQuery.Builder()
                        .add(all, Occur.MUST)
                        .add(new TermQuery(new Term(Field.TYPE, type)), Occur.FILTER)
                        .build())
                .orElse(all);
        TopDocs found = searcher.search(
                narrowed,
                new TopFieldCollectorManager(
                        Place.sort(inquiry.newest()),
                        inquiry.limit() + 1,
                        inquiry.after().map(Place::fieldDoc).orElse(null),
                        // all are scored in the same way, so that a score is the same on every page
                        Integer.MAX_VALUE));
        List<Found.Row> rows = new ArrayList<>();
        ScoreDoc last = null;
        for (ScoreDoc hit : found.scoreDocs) {
            if (rows.size() == inquiry.limit()) {
                break;
            }
            row(searcher, hit).ifPresent(rows::add);
            last = hit;
        }
        boolean more = found.scoreDocs.length > inquiry.limit() && last != null;
        Place next = more ? Place.of(inquiry.today(), inquiry.newest(), (FieldDoc) last) : null;
        return new Found(rows, next, counts);
    }

    private static Optional<Found.Row> row(IndexSearcher searcher, ScoreDoc hit) throws IOException {
        var stored = searcher.storedFields().document(hit.doc, Set.of(Field.ID, Field.TYPE));
        return Id.parse(stored.get(Field.ID)).map(id -> new Found.Row(id, stored.get(Field.TYPE)));
    }

    /** Tags that begin so, of things the person may see. */
    List<String> tags(Actor actor, String beginning, int limit) {
        Visible visible = visible(actor);
        return feed.search((searcher, position) -> {
                    List<SearchChanged> news = follower.news(position, Visible.MOST_NEWS + 1);
                    return news.size() > Visible.MOST_NEWS
                            ? List.<String>of()
                            : tags(searcher, visible, news, beginning, limit);
                })
                .orElse(List.of());
    }

    private static List<String> tags(
            IndexSearcher searcher, Visible visible, List<SearchChanged> news, String beginning, int limit)
            throws IOException {
        Set<String> found = new TreeSet<>();
        Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), Field.TAG);
        if (terms == null) {
            return List.of();
        }
        TermsEnum each = terms.iterator();
        boolean there = each.seekCeil(new BytesRef(beginning)) != TermsEnum.SeekStatus.END;
        for (int looked = 0; there && looked < MOST_TAGS_LOOKED_AT && found.size() < limit; looked++) {
            String tag = each.term().utf8ToString();
            if (!tag.startsWith(beginning)) {
                break;
            }
            Query of = visible.and(new TermQuery(new Term(Field.TAG, tag)), news);
            if (searcher.search(of, 1).scoreDocs.length > 0) {
                found.add(tag);
            }
            there = each.next() != null;
        }
        return List.copyOf(found);
    }
}
