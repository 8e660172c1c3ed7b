package io.devquest.engine.search;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.devquest.api.access.Actor;
import io.devquest.api.content.ContentItem;
import io.devquest.api.data.Cursor;
import io.devquest.api.data.Id;
import io.devquest.api.people.Person;
import io.devquest.api.search.SearchDocument;
import io.devquest.engine.access.group.GroupDirectory;
import io.devquest.engine.content.ContentTypes;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.users.PeopleDirectory;
import io.devquest.engine.users.profile.Directory;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Answers questions. The index says what fits and the database what of it is shown: each thing is asked for once more in
 * the name of the person, and its words come from there.
 */
final class Searches {

    private static final int OTHERS = 4;

    private final Queries queries;
    private final IndexSearch index;
    private final SearchFeed feed;
    private final Highlights highlights;
    private final PlainText texts;
    private final ContentTypes types;
    private final Transactions database;
    private final PeopleDirectory people;
    private final Directory directory;
    private final GroupDirectory groups;
    private final Clock clock;

    @Inject
    Searches(
            Queries queries,
            IndexSearch index,
            SearchFeed feed,
            Highlights highlights,
            PlainText texts,
            ContentTypes types,
            Transactions database,
            PeopleDirectory people,
            Directory directory,
            GroupDirectory groups,
            Clock clock) {
        this.queries = queries;
        this.index = index;
        this.feed = feed;
        this.highlights = highlights;
        this.texts = texts;
        this.types = types;
        this.database = database;
        this.people = people;
        this.directory = directory;
        this.groups = groups;
        this.clock = clock;
    }

    SearchResults find(Actor actor, Sought sought) {
        Question question = Question.parse(sought.text());
        List<Hint> hints = new ArrayList<>(question.hints());
        Optional<Place> after =
                sought.paging().cursor(Place.parts(), (Cursor cursor) -> Place.read(cursor, sought.newest()));
        if (question.clauses().isEmpty()) {
            return new SearchResults(List.of(), null, List.of(), List.of(), List.of(), hints);
        }
        if (!feed.complete()) {
            hints.add(Hint.building());
        }
        Map<String, Id> authors = authors(question, hints);
        List<String> known = types.names().stream().sorted().toList();
        typesOf(question, known, hints);
        Instant today = after.map(Place::today).orElseGet(() -> Place.today(clock.instant()));
        Found found = index.find(
                actor,
                new IndexSearch.Inquiry(
                        queries.of(question, authors, known, today),
                        sought.type(),
                        sought.newest(),
                        after,
                        today,
                        sought.paging().limit()));
        boolean first = after.isEmpty() && sought.type().isEmpty();
        String words = first ? question.onlyWords().orElse("") : "";
        return new SearchResults(
                hits(actor, question, found.rows()),
                found.next() == null ? null : found.next().cursor().toString(),
                found.counts(),
                words.isEmpty()
                        ? List.of()
                        : directory.named(actor, words, OTHERS).stream()
                                .map(FoundPerson::of)
                                .toList(),
                words.isEmpty()
                        ? List.of()
                        : groups.named(actor, words, OTHERS).stream()
                                .map(FoundGroup::of)
                                .toList(),
                List.copyOf(hints));
    }

    private Map<String, Id> authors(Question question, List<Hint> hints) {
        Set<String> names = question.of(Clause.Kind.AUTHOR).stream()
                .map(clause -> Documents.word(clause.text()))
                .collect(toSet());
        if (names.isEmpty()) {
            return Map.of();
        }
        Map<String, Id> found = new HashMap<>();
        people.byNames(names).values().forEach(person -> found.put(Documents.word(person.name()), person.id()));
        names.stream()
                .filter(name -> !found.containsKey(name))
                .sorted()
                .forEach(name -> hints.add(Hint.authorUnknown(name)));
        return found;
    }

    private static void typesOf(Question question, List<String> known, List<Hint> hints) {
        for (Clause clause : question.of(Clause.Kind.TYPE)) {
            String word = Documents.word(clause.text());
            if (known.stream().noneMatch(type -> Types.named(type, word))) {
                hints.add(Hint.typeUnknown(
                        clause.text(), known.stream().map(Types::last).toList()));
            }
        }
    }

    private List<Hit> hits(Actor actor, Question question, List<Found.Row> rows) {
        Map<String, List<Id>> byType = rows.stream()
                .collect(groupingBy(Found.Row::type, LinkedHashMap::new, mapping(Found.Row::id, toList())));
        Map<Id, ContentItem> items = new HashMap<>();
        Map<Id, SearchDocument> documents = new HashMap<>();
        byType.forEach((type, ids) -> {
            Map<Id, ContentItem> seen = types.visible(actor, type, ids).orElse(Map.of());
            items.putAll(seen);
            documents.putAll(read(type, List.copyOf(seen.keySet())));
        });
        Map<Id, Person> authors =
                people.byIds(items.values().stream().map(ContentItem::author).collect(toSet()));
        Highlights.Wanted wanted = highlights.wanted(question);
        return rows.stream()
                .filter(row -> items.containsKey(row.id()) && documents.containsKey(row.id()))
                .map(row -> hit(wanted, items.get(row.id()), documents.get(row.id()), authors))
                .toList();
    }

    private Map<Id, SearchDocument> read(String type, List<Id> ids) {
        return ids.isEmpty()
                ? Map.of()
                : database.inReadOnly(() -> types.documents(type, ids)).orElse(List.of()).stream()
                        .collect(toMap(SearchDocument::id, document -> document, (one, other) -> one));
    }

    private Hit hit(Highlights.Wanted wanted, ContentItem item, SearchDocument document, Map<Id, Person> authors) {
        String body = texts.of(document.text());
        Language language = Documents.language(document, body);
        Person author = authors.get(item.author());
        return new Hit(
                item.type(),
                item.id(),
                item.title(),
                item.url(),
                highlights.whole(wanted, language, item.title()),
                highlights.part(wanted, language, body),
                author == null ? null : FoundPerson.of(author),
                item.createdAt());
    }
}
