package io.devquest.engine.search;

import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import io.devquest.api.search.Search;
import io.devquest.api.search.SearchDocument;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The search as plugins use it. */
public final class SearchDesk implements Search {

    private static final int MOST = 50;

    private final SearchChanges changes;
    private final Queries queries;
    private final IndexSearch index;
    private final Clock clock;

    @Inject
    SearchDesk(SearchChanges changes, Queries queries, IndexSearch index, Clock clock) {
        this.changes = changes;
        this.queries = queries;
        this.index = index;
        this.clock = clock;
    }

    @Override
    public void changed(Collection<Id> items) {
        changes.changed(items);
    }

    @Override
    public List<Id> like(Actor actor, String type, SearchDocument sample, int limit) {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("1 to " + MOST + " things that are alike, not " + limit);
        }
        Instant today = Place.today(clock.instant());
        return queries.like(sample, today)
                .map(query -> index.find(
                        actor,
                        new IndexSearch.Inquiry(query, Optional.of(type), false, Optional.empty(), today, limit)))
                .map(found -> found.rows().stream().map(Found.Row::id).toList())
                .orElse(List.of());
    }
}
