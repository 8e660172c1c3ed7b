package io.devquest.engine.search;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.devquest.api.data.Id;
import io.devquest.api.search.SearchDocument;
import io.devquest.engine.content.ContentTypes;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Brings items of an index to the state they have in the database now. Doing so again changes nothing. */
final class Indexer {

    private static final int AT_A_TIME = 100;

    private final SearchMapper mapper;
    private final ContentTypes types;
    private final Transactions database;
    private final Documents documents;

    @Inject
    Indexer(OwnerMappers mappers, ContentTypes types, Transactions database, Documents documents) {
        mapper = mappers.mapper(SearchMapper.class);
        this.types = types;
        this.database = database;
        this.documents = documents;
    }

    boolean nothingToIndex() {
        return mapper.selectContentCount() == 0;
    }

    void index(SearchIndex index, Collection<Id> ids) {
        inLots(List.copyOf(ids), lot -> {
            List<IndexedContent> items = mapper.selectContents(lot);
            Set<Id> shown = items.stream()
                    .filter(IndexedContent::shown)
                    .map(IndexedContent::id)
                    .collect(toSet());
            lot.stream().filter(id -> !shown.contains(id)).forEach(index::remove);
            index(index, items);
        });
    }

    /** Gives the parts of these items to those who may see them, or takes them away with the whole. */
    void indexParts(SearchIndex index, Collection<Id> ids) {
        inLots(List.copyOf(ids), lot -> {
            Set<Id> shown = new HashSet<>(mapper.selectShown(lot));
            lot.forEach(id -> index.showParts(id, shown.contains(id)));
        });
    }

    void indexAudiences(SearchIndex index, Collection<Id> ids) {
        inLots(List.copyOf(ids), lot -> mapper.selectAudiences(lot).forEach(index::show));
    }

    private interface Lot {
        void take(List<Id> ids);
    }

    private static void inLots(List<Id> ids, Lot work) {
        for (int from = 0; from < ids.size(); from += AT_A_TIME) {
            work.take(ids.subList(from, Math.min(from + AT_A_TIME, ids.size())));
        }
    }

    /** Puts those of the items that are shown into the index; at most 100. */
    void index(SearchIndex index, List<IndexedContent> items) {
        Map<String, List<IndexedContent>> byType =
                items.stream().filter(IndexedContent::shown).collect(groupingBy(IndexedContent::type));
        byType.forEach((type, those) -> {
            Optional<List<SearchDocument>> said = read(type, those);
            if (said.isPresent()) {
                put(index, those, said.get());
            } else if (those.size() == 1 || !types.names().contains(type)) {
                those.forEach(index::owe);
            } else {
                // one that cannot be read must not keep the others from being found
                those.forEach(item -> index(index, List.of(item)));
            }
        });
    }

    private Optional<List<SearchDocument>> read(String type, List<IndexedContent> items) {
        List<Id> ids = items.stream().map(IndexedContent::id).toList();
        return database.inReadOnly(() -> types.documents(type, ids));
    }

    private void put(SearchIndex index, List<IndexedContent> items, List<SearchDocument> said) {
        Map<Id, SearchDocument> byId =
                said.stream().collect(toMap(SearchDocument::id, Function.identity(), (first, second) -> first));
        Set<Id> parents = said.stream().flatMap(one -> one.parent().stream()).collect(toSet());
        Set<Id> shown = parents.isEmpty() ? Set.of() : new HashSet<>(mapper.selectShown(parents));
        for (IndexedContent item : items) {
            SearchDocument document = byId.get(item.id());
            if (document == null) {
                index.remove(item.id());
            } else {
                boolean gone = document.parent()
                        .filter(whole -> !shown.contains(whole))
                        .isPresent();
                index.put(item.id(), documents.of(item, document, gone));
            }
        }
    }
}
