package io.devquest.engine.users.relation;

import io.devquest.api.access.Actor;
import io.devquest.api.data.Cursor;
import io.devquest.api.data.Id;
import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import io.devquest.api.error.CommunityException;
import io.devquest.api.event.Events;
import io.devquest.api.people.Person;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.events.EventLog;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.users.PeopleDirectory;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** Following, muting and blocking, and taking it back. */
@Singleton
public final class RelationChanges {

    private static final Cursor START = Cursor.of(Instant.parse("9999-12-31T00:00:00Z"), new Id(Long.MAX_VALUE));

    private final Transactions database;
    private final RelationMapper mapper;
    private final RelationStore relations;
    private final PeopleDirectory people;
    private final Events events;
    private final Clock clock;

    @Inject
    public RelationChanges(
            Transactions database,
            OwnerMappers mappers,
            RelationStore relations,
            PeopleDirectory people,
            EventLog log,
            Scope core,
            Clock clock) {
        this.database = database;
        this.mapper = mappers.mapper(RelationMapper.class);
        this.relations = relations;
        this.people = people;
        this.events = log.forScope(core);
        this.clock = clock;
    }

    /** Begins a relation; a second time changes nothing. */
    Person begin(Actor actor, String name, RelationKind kind) {
        Id self = actor.requireId();
        Person person = person(name);
        Id other = person.id();
        if (self.equals(other)) {
            throw new CommunityException(RelationErrors.RELATION_TO_ONESELF, "This is you.");
        }
        database.inTransaction(() -> {
            // without it, a follow could slip in while a block takes all follows away
            mapper.selectForUpdate(self.compareTo(other) < 0 ? self : other);
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            if (kind == RelationKind.FOLLOW && !relations.mayReach(self, other)) {
                throw nobody();
            }
            if (kind == RelationKind.BLOCK) {
                mapper.deleteByOther(self, other, RelationKind.FOLLOW.word());
                mapper.deleteByOther(other, self, RelationKind.FOLLOW.word());
            }
            if (mapper.insert(self, other, kind.word(), now) == 1 && kind == RelationKind.FOLLOW) {
                events.publish(new PersonFollowed(self, other, now));
            }
            announce(self, other, kind);
        });
        return person;
    }

    /** Ends a relation; nothing happens if there is none. */
    Person end(Actor actor, String name, RelationKind kind) {
        Person person = person(name);
        Id self = actor.requireId();
        database.inTransaction(() -> {
            if (mapper.deleteByOther(self, person.id(), kind.word()) > 0) {
                announce(self, person.id(), kind);
            }
        });
        return person;
    }

    private void announce(Id self, Id other, RelationKind kind) {
        if (kind == RelationKind.BLOCK) {
            database.afterCommit(() -> relations.announceBlock(self, other));
        }
    }

    /** Whom the actor follows, has muted or has blocked, the latest first. */
    Slice<RelatedPerson> list(Actor actor, RelationKind kind, Paging paging) {
        Cursor after = paging.cursor(2).orElse(START);
        List<RelationRow> rows =
                mapper.selectByKind(actor.requireId(), kind.word(), after.instant(0), after.id(1), paging.fetch());
        Slice<RelationRow> slice = Slice.of(rows, paging, RelationRow::cursor);
        Map<Id, Person> found =
                people.byIds(slice.items().stream().map(RelationRow::other).toList());
        return slice.map(row -> RelatedPerson.of(found.get(row.other()), row.createdAt()));
    }

    private Person person(String name) {
        return people.byName(name).orElseThrow(RelationChanges::nobody);
    }

    private static CommunityException nobody() {
        return CommunityException.notFound("Nobody here has that name.");
    }
}
