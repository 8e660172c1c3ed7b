package io.devquest.engine.tags;

import io.devquest.api.data.Id;
import io.devquest.api.data.Ids;
import io.devquest.api.error.CommunityException;
import io.devquest.api.error.InvalidInput;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.search.SearchChanges;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Keeps the tags in order: what they mean, and which of them mean the same. */
@Singleton
final class TagCare {

    private final Transactions database;
    private final TagCareMapper mapper;
    private final TagCounts counts;
    private final SearchChanges search;
    private final Ids ids;
    private final Clock clock;

    @Inject
    TagCare(Transactions database, OwnerMappers mappers, TagCounts counts, SearchChanges search, Ids ids, Clock clock) {
        this.database = database;
        this.mapper = mappers.mapper(TagCareMapper.class);
        this.counts = counts;
        this.search = search;
        this.ids = ids;
        this.clock = clock;
    }

    /** Says what a tag means; makes it if there is none yet. A tag with a description is kept although nothing has it. */
    void describe(String typed, String description) {
        database.inTransaction(() -> mapper.updateDescription(made(typed).id(), description));
    }

    /** Lets a name lead to a tag: what had it has that tag from now on, and who followed it follows that. */
    void merge(String typed, String into) {
        database.inTransaction(() -> {
            Id to = made(into).canonical();
            TagRow from = made(typed);
            if (from.id().equals(to)) {
                throw InvalidInput.of("name", "itself", "This is the tag itself. Name another one.");
            }
            mapper.selectForUpdate(from.id(), to);
            search.changed(mapper.selectItems(from.id()));
            mapper.updateItems(from.id(), to);
            mapper.deleteItems(from.id());
            mapper.updateWatches(from.id(), to);
            mapper.deleteWatches(from.id());
            mapper.updateSynonyms(from.id(), to);
            counts.count(List.of(from.id(), to));
        });
    }

    /** Lets a name stand for itself again; what it had before stays with the other tag. */
    void split(String typed) {
        database.inTransaction(() -> {
            TagRow row = TagName.of(typed)
                    .flatMap(mapper::selectByName)
                    .filter(known -> known.synonymOf() != null)
                    .orElseThrow(() -> CommunityException.notFound("This name leads to no other tag."));
            mapper.updateSynonym(row.id(), null);
        });
    }

    private TagRow made(String typed) {
        String name = TagName.of(typed).orElseThrow(() -> InvalidInput.of("name", "form", TagName.RULE));
        return mapper.selectByName(name).orElseGet(() -> {
            mapper.insertKept(ids.next(), name, clock.instant().truncatedTo(ChronoUnit.MICROS));
            return mapper.selectByName(name).orElseThrow();
        });
    }
}
