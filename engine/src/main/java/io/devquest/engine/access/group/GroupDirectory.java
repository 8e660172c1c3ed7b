package io.devquest.engine.access.group;

import io.devquest.api.access.Actor;
import io.devquest.api.access.Group;
import io.devquest.api.access.Group.Joining;
import io.devquest.api.access.Group.Rank;
import io.devquest.api.access.Groups;
import io.devquest.api.data.Id;
import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The groups of the community, as plugins and the rest of the engine use them. */
@Singleton
public final class GroupDirectory implements Groups {

    private final Transactions transactions;
    private final GroupMapper groups;
    private final MemberMapper members;
    private final GroupLookup lookup;
    private final GroupChanges changes;
    private final Membership membership;
    private final MemberList memberList;

    @Inject
    GroupDirectory(
            Transactions transactions,
            OwnerMappers mappers,
            GroupLookup lookup,
            GroupChanges changes,
            Membership membership,
            MemberList memberList) {
        this.transactions = transactions;
        this.groups = mappers.mapper(GroupMapper.class);
        this.members = mappers.mapper(MemberMapper.class);
        this.lookup = lookup;
        this.changes = changes;
        this.membership = membership;
        this.memberList = memberList;
    }

    /** Tells, after the commit, of each person who is no active member of some group any more. */
    public void onLeft(Consumer<Id> listener) {
        membership.onLeft(listener);
    }

    @Override
    public Optional<Group> find(Actor actor, Id id) {
        return lookup.find(actor, id).map(GroupRow::group);
    }

    /** The group with that part of addresses, if the actor may know that it exists. One statement. */
    public Group get(Actor actor, String slug) {
        return lookup.get(actor, slug).group();
    }

    /** The newest groups with that text that the actor may know of. One statement. */
    public List<Group> named(Actor actor, String text, int limit) {
        return lookup.list(actor, text, new Paging(limit, Optional.empty())).items().stream()
                .map(GroupRow::group)
                .toList();
    }

    @Override
    public List<Group> of(Id person) {
        return groups.selectByMember(person, GroupLookup.MOST_OWN).stream()
                .map(GroupRow::group)
                .toList();
    }

    @Override
    public Optional<Rank> rank(Id group, Id person) {
        return members.selectOne(group, person)
                .filter(member -> member.state() == MemberState.ACTIVE)
                .map(MemberRow::rank);
    }

    @Override
    public Slice<Id> members(Id group, Paging paging) {
        return memberList.rows(group, MemberState.ACTIVE, paging).map(MemberRow::account);
    }

    @Override
    public Group create(Actor actor, String name, Joining joining, int capacity) {
        transactions.requireActive();
        Id id = changes.found(actor.requireId(), changes.checked(name, "", joining, capacity));
        return lookup.find(actor, id).orElseThrow().group();
    }

    @Override
    public void add(Id group, Id person, Rank rank) {
        membership.lock(group);
        Optional<MemberRow> before = membership.find(group, person);
        if (before.filter(member -> member.state() == MemberState.ACTIVE).isPresent()) {
            membership.rank(before.get(), rank);
            return;
        }
        Membership.requireNotBanned(before);
        membership.activate(group, person, rank, before);
    }

    @Override
    public void remove(Id group, Id person) {
        membership.lock(group);
        membership
                .find(group, person)
                .filter(member -> member.state() != MemberState.BANNED)
                .ifPresent(membership::end);
    }
}
