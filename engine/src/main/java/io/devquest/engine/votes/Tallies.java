package io.devquest.engine.votes;

import io.devquest.api.access.Actor;
import io.devquest.api.data.Cursor;
import io.devquest.api.data.Id;
import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import io.devquest.api.people.People;
import io.devquest.api.people.Person;
import io.devquest.api.vote.Tally;
import io.devquest.engine.data.OwnerMappers;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was counted, for those who read it. */
@Singleton
final class Tallies {

    private static final int MOST_CONTENTS = 1_000;

    private final VoteMapper mapper;
    private final People people;

    @Inject
    Tallies(OwnerMappers mappers, People people) {
        this.mapper = mappers.mapper(VoteMapper.class);
        this.people = people;
    }

    Map<Id, Tally> of(Actor actor, Collection<Id> contents) {
        Set<Id> asked = Set.copyOf(contents);
        if (asked.size() > MOST_CONTENTS) {
            throw new IllegalArgumentException("At most " + MOST_CONTENTS + " items at a time, not " + asked.size());
        }
        Map<Id, Tally> tallies = new HashMap<>();
        asked.forEach(id -> tallies.put(id, new Tally(id, 0, 0, Map.of(), 0, null)));
        if (!asked.isEmpty()) {
            mapper.selectTallies(actor.id().orElse(null), asked)
                    .forEach(row -> tallies.computeIfPresent(row.content(), (id, tally) -> with(tally, row)));
        }
        return tallies;
    }

    Tally of(Actor actor, Id content) {
        return Objects.requireNonNull(of(actor, List.of(content)).get(content));
    }

    private static Tally with(Tally before, TallyRow row) {
        Map<String, Long> reactions = new HashMap<>(before.reactions());
        @Nullable String reaction = before.reaction();
        if (row.is(VoteKind.REACTION)) {
            reactions.put(row.choice(), row.amount());
            reaction = row.own() ? row.choice() : reaction;
        }
        int sign = row.is(VoteKind.UP) ? 1 : -1;
        return new Tally(
                before.content(),
                row.is(VoteKind.UP) ? row.amount() : before.up(),
                row.is(VoteKind.DOWN) ? row.amount() : before.down(),
                reactions,
                row.is(VoteKind.VOTE) && row.own() ? sign : before.mine(),
                reaction);
    }

    Slice<Person> reacted(Actor viewer, Id content, String reaction, Paging paging) {
        Id after = paging.cursor(1, cursor -> cursor.id(0)).orElse(new Id(0));
        List<Id> rows = mapper.selectReacted(viewer.viewer(), content, reaction, after, paging.fetch());
        Slice<Id> slice = Slice.of(rows, paging, Cursor::of);
        Map<Id, Person> found = slice.items().isEmpty() ? Map.of() : people.byIds(slice.items());
        return slice.map(id -> Objects.requireNonNull(found.get(id)));
    }
}
