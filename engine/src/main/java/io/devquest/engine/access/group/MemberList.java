package io.devquest.engine.access.group;

import io.devquest.api.access.Actor;
import io.devquest.api.access.Group.Joining;
import io.devquest.api.access.Group.Rank;
import io.devquest.api.data.Cursor;
import io.devquest.api.data.Id;
import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import io.devquest.api.error.CommunityException;
import io.devquest.api.people.People;
import io.devquest.api.people.Person;
import io.devquest.engine.data.OwnerMappers;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who is in a group, and who may see that. */
@Singleton
final class MemberList {

    private final MemberMapper members;
    private final People people;

    @Inject
    MemberList(OwnerMappers mappers, People people) {
        this.members = mappers.mapper(MemberMapper.class);
        this.people = people;
    }

    /** Members and staff always; of groups that are not hidden, everyone with an account. */
    static boolean open(Actor actor, GroupRow group) {
        return actor.viewer().staff() || group.active() || (actor.signedIn() && group.joining() != Joining.HIDDEN);
    }

    /** True if the actor may see who is invited, asks to join or is banned. */
    static boolean run(Actor actor, GroupRow group) {
        return group.has(Rank.MODERATOR) || actor.viewer().staff();
    }

    /** The people in that state, longest in it first. */
    Slice<MemberDocument> list(Actor actor, GroupRow group, MemberState state, Paging paging) {
        if (state == MemberState.ACTIVE ? !open(actor, group) : !run(actor, group)) {
            throw CommunityException.forbidden("Who is in this group is for its members to see.");
        }
        Slice<MemberRow> rows = rows(group.id(), state, paging);
        Map<Id, Person> persons = rows.items().isEmpty()
                ? Map.of()
                : people.byIds(rows.items().stream().map(MemberRow::account).toList());
        List<MemberDocument> documents = rows.items().stream()
                .flatMap(row -> Optional.ofNullable(persons.get(row.account())).stream()
                        .map(person -> MemberDocument.of(row, person)))
                .toList();
        return new Slice<>(documents, rows.next());
    }

    Slice<MemberRow> rows(Id group, MemberState state, Paging paging) {
        Optional<Cursor> after = paging.cursor(2);
        return Slice.of(
                members.selectByState(
                        group,
                        state,
                        after.map(cursor -> cursor.instant(0)).orElse(null),
                        after.map(cursor -> cursor.id(1)).orElse(null),
                        paging.fetch()),
                paging,
                MemberRow::cursor);
    }

    /** How many are in each state. */
    Map<MemberState, Long> counts(Id group) {
        return members.selectCounts(group).stream().collect(Collectors.toMap(StateCount::state, StateCount::count));
    }
}
