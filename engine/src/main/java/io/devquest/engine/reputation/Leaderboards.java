package io.devquest.engine.reputation;

import io.devquest.api.access.Actor;
import io.devquest.api.access.Group;
import io.devquest.api.access.Viewer;
import io.devquest.api.data.Cursor;
import io.devquest.api.data.Id;
import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import io.devquest.api.people.Person;
import io.devquest.engine.access.PointsSight;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.users.PeopleDirectory;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who gained how much. Those who do not want to be compared are on none, and whoever sees no points sees none. */
@Singleton
final class Leaderboards {

    /** How many above and below. */
    private static final int AROUND = 2;

    private final LeaderboardMapper mapper;
    private final PeopleDirectory people;
    private final PointsSight sight;
    private final Clock clock;

    @Inject
    Leaderboards(OwnerMappers mappers, PeopleDirectory people, PointsSight sight, Clock clock) {
        this.mapper = mappers.mapper(LeaderboardMapper.class);
        this.people = people;
        this.sight = sight;
        this.clock = clock;
    }

    /** The first first. One statement, and one for those who are not known yet. */
    Slice<PlaceDocument> list(Actor actor, BoardQuery query, Paging paging) {
        if (sight.hidden()) {
            return new Slice<>(List.of(), null);
        }
        @Nullable Cursor after = paging.cursor(2).orElse(null);
        List<PlaceRow> rows = mapper.selectPage(
                actor.viewer(),
                from(query),
                group(query),
                after == null ? null : after.number(0),
                after == null ? null : after.id(1),
                paging.fetch());
        Slice<PlaceRow> slice = Slice.of(rows, paging, row -> Cursor.of(row.points(), row.account()));
        return new Slice<>(shown(actor, slice.items()), slice.next());
    }

    /** The actor with a few above and below; nobody if they are not on it. */
    List<PlaceDocument> around(Actor actor, BoardQuery query) {
        Viewer viewer = actor.viewer();
        if (sight.hidden() || viewer.id() == null) {
            return List.of();
        }
        return shown(actor, mapper.selectAround(viewer, from(query), group(query), AROUND));
    }

    private @Nullable LocalDate from(BoardQuery query) {
        return query.period().from(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    private static @Nullable Id group(BoardQuery query) {
        return query.group().map(Group::id).orElse(null);
    }

    private List<PlaceDocument> shown(Actor actor, List<PlaceRow> rows) {
        Map<Id, Person> found =
                people.byIds(rows.stream().map(PlaceRow::account).toList());
        @Nullable Id self = actor.id().orElse(null);
        return rows.stream()
                .filter(row -> found.containsKey(row.account()))
                .map(row -> PlaceDocument.of(
                        row, found.get(row.account()), row.account().equals(self)))
                .toList();
    }
}
