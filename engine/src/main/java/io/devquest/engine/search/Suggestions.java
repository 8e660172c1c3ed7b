package io.devquest.engine.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.devquest.api.access.Actor;
import io.devquest.api.content.ContentItem;
import io.devquest.api.data.Id;
import io.devquest.engine.content.ContentTypes;
import io.devquest.engine.users.profile.Directory;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What may be meant while somebody types: titles, people and tags, each only if the person may see it. */
final class Suggestions {

    private static final int TITLES = 5;
    private static final int PEOPLE = 3;
    private static final int TAGS = 3;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 100;

    private final Queries queries;
    private final IndexSearch index;
    private final ContentTypes types;
    private final Directory directory;
    private final Clock clock;

    @Inject
    Suggestions(Queries queries, IndexSearch index, ContentTypes types, Directory directory, Clock clock) {
        this.queries = queries;
        this.index = index;
        this.types = types;
        this.directory = directory;
        this.clock = clock;
    }

    List<Suggestion> of(Actor actor, String typed) {
        String text = typed.strip();
        if (text.codePointCount(0, text.length()) < SHORTEST || text.length() > LONGEST) {
            return List.of();
        }
        List<Suggestion> all = new ArrayList<>(titles(actor, text));
        directory
                .named(actor, text, PEOPLE)
                .forEach(person -> all.add(new Suggestion("person", person.displayName(), person.url())));
        index.tags(actor, Documents.word(text), TAGS)
                .forEach(tag -> all.add(new Suggestion("tag", tag, "/search?q=" + encoded("tag:" + quoted(tag)))));
        return all;
    }

    private List<Suggestion> titles(Actor actor, String text) {
        Instant today = Place.today(clock.instant());
        return queries.ofTitle(text, today)
                .map(query -> index.find(
                        actor,
                        new IndexSearch.Inquiry(query, Optional.empty(), false, Optional.empty(), today, TITLES)))
                .map(found -> shown(actor, found.rows()))
                .orElse(List.of());
    }

    private List<Suggestion> shown(Actor actor, List<Found.Row> rows) {
        Map<Id, ContentItem> items = new HashMap<>();
        rows.stream()
                .collect(Collectors.groupingBy(Found.Row::type, Collectors.mapping(Found.Row::id, Collectors.toList())))
                .forEach((type, ids) ->
                        items.putAll(types.visible(actor, type, ids).orElse(Map.of())));
        return rows.stream()
                .filter(row -> items.containsKey(row.id()))
                .map(row -> items.get(row.id()))
                .map(item -> new Suggestion("title", item.title(), item.url()))
                .distinct()
                .toList();
    }

    private static String quoted(String tag) {
        return tag.contains(" ") ? '"' + tag + '"' : tag;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
