package io.devquest.engine.search;

import io.devquest.api.data.Id;
import io.devquest.engine.events.Trail;
import io.devquest.engine.json.Json;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/** Brings an index to the end of the log. */
final class LogFollower {

    private static final int BATCH = 500;

    private final Trail trail;
    private final Indexer indexer;
    private final JsonMapper json = Json.lenient();

    @Inject
    LogFollower(Trail trail, Indexer indexer) {
        this.trail = trail;
        this.indexer = indexer;
    }

    /** Lets the index follow up to a place that the log has reached. */
    void follow(SearchIndex index, long end) {
        while (index.position() < end) {
            List<Trail.Step> steps = trail.after(index.position(), SearchChanged.NAME, BATCH);
            apply(index, steps);
            index.reach(steps.size() < BATCH ? end : steps.get(steps.size() - 1).position());
        }
    }

    private void apply(SearchIndex index, List<Trail.Step> steps) {
        Set<Id> items = new LinkedHashSet<>();
        Set<Id> parts = new LinkedHashSet<>();
        Set<Id> audiences = new LinkedHashSet<>();
        for (Trail.Step step : steps) {
            if (step.content() != null) {
                items.add(step.content());
            }
            if (step.name().equals(SearchChanged.NAME)) {
                SearchChanged changed = read(step.data());
                parts.addAll(changed.items());
                audiences.addAll(changed.audiences());
                changed.owners().forEach(index::removeOwner);
            }
        }
        items.addAll(parts);
        indexer.index(index, items);
        indexer.indexParts(index, parts);
        indexer.indexAudiences(index, audiences);
    }

    /** What has changed behind a place of the log and cannot be in an index that is there; at most so many facts. */
    List<SearchChanged> news(long position, int limit) {
        List<SearchChanged> news = new ArrayList<>();
        trail.news(position, SearchChanged.NAME, limit).forEach(data -> news.add(read(data)));
        return news;
    }

    private SearchChanged read(String data) {
        return json.readValue(data, SearchChanged.class);
    }
}
