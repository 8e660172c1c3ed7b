package io.devquest.engine.access.group;

import io.devquest.api.access.Group.Rank;
import io.devquest.api.access.GroupJoined;
import io.devquest.api.access.GroupLeft;
import io.devquest.api.data.Id;
import io.devquest.api.error.CommunityException;
import io.devquest.api.event.Events;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.events.EventLog;
import io.devquest.engine.scope.Scope;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The steps from one state to the next, each with its seat, its successor and the fact that tells of it. All of them
 * run in a transaction that has locked the group first, so that what was read of it still holds.
 */
@Singleton
final class Membership {

    private static final int BATCH = 500;

    private final Transactions transactions;
    private final GroupMapper groups;
    private final MemberMapper members;
    private final LinkMapper links;
    private final Seats seats;
    private final Succession succession;
    private final GroupSettings settings;
    private final Events events;
    private final List<Consumer<Id>> onLeft = new CopyOnWriteArrayList<>();

    @Inject
    Membership(
            Transactions transactions,
            OwnerMappers mappers,
            Seats seats,
            Succession succession,
            GroupSettings settings,
            EventLog eventLog,
            Scope core) {
        this.transactions = transactions;
        this.groups = mappers.mapper(GroupMapper.class);
        this.members = mappers.mapper(MemberMapper.class);
        this.links = mappers.mapper(LinkMapper.class);
        this.seats = seats;
        this.succession = succession;
        this.settings = settings;
        this.events = eventLog.forScope(core);
    }

    void onLeft(Consumer<Id> listener) {
        onLeft.add(listener);
    }

    /** The group, which nobody else changes until the transaction ends. */
    GroupRow lock(Id group) {
        transactions.requireActive();
        return groups.selectForUpdate(group)
                .orElseThrow(() -> CommunityException.notFound("There is no such group any more."));
    }

    /** What somebody is to a locked group; an invitation that has expired is gone. */
    Optional<MemberRow> find(Id group, Id person) {
        Optional<MemberRow> member = members.selectOne(group, person);
        boolean expired = member.filter(row -> row.state() == MemberState.INVITED)
                .filter(row -> !row.since().isAfter(settings.invitedAfter()))
                .isPresent();
        if (!expired) {
            return member;
        }
        seats.expire(group);
        return Optional.empty();
    }

    static void requireNotBanned(Optional<MemberRow> member) {
        if (state(member) == MemberState.BANNED) {
            throw new CommunityException(
                    GroupErrors.GROUP_BANNED,
                    "The owners of this group have decided against this membership. Only they can change that.");
        }
    }

    /** Makes somebody an active member, from what they were before. */
    void activate(Id group, Id person, Rank rank, Optional<MemberRow> before) {
        if (state(before) != MemberState.INVITED) {
            seats.take(group);
        }
        seats.fill(group);
        put(group, person, rank, MemberState.ACTIVE, null, before);
        // whoever comes into a group nobody runs any more runs it from now on
        succession.ensureOwner(group);
        events.publish(new GroupJoined(group, person));
    }

    void invite(Id group, Id person, Id by) {
        seats.take(group);
        put(group, person, Rank.MEMBER, MemberState.INVITED, by, Optional.empty());
        events.publish(new GroupInvited(group, person, by));
    }

    /** Lets in who has asked. */
    void admit(Id group, Id person, Id by, Optional<MemberRow> before) {
        activate(group, person, Rank.MEMBER, before);
        events.publish(new GroupAdmitted(group, person, by));
    }

    void request(Id group, Id person) {
        put(group, person, Rank.MEMBER, MemberState.REQUESTED, null, Optional.empty());
    }

    void ban(Id group, Id person, Optional<MemberRow> before) {
        put(group, person, Rank.MEMBER, MemberState.BANNED, null, before);
        before.ifPresent(this::gone);
    }

    /** Takes somebody out, or takes back an invitation, a request or a ban. */
    void end(MemberRow member) {
        members.delete(member.groupId(), member.account());
        gone(member);
    }

    /** How many owners can sign in. */
    long owners(Id group) {
        return members.selectOwnerCount(group);
    }

    void rank(MemberRow member, Rank rank) {
        members.updateRank(member.groupId(), member.account(), rank, settings.now());
        if (rank == Rank.MEMBER) {
            links.deleteByCreator(member.groupId(), member.account());
        }
        succession.ensureOwner(member.groupId());
    }

    /** Tells of everyone who leaves because the group goes. */
    void dissolve(Id group) {
        List<MemberRow> batch = members.selectByState(group, MemberState.ACTIVE, null, null, BATCH);
        while (!batch.isEmpty()) {
            batch.forEach(member -> events.publish(new GroupLeft(group, member.account())));
            MemberRow last = batch.get(batch.size() - 1);
            batch = members.selectByState(group, MemberState.ACTIVE, last.since(), last.account(), BATCH);
        }
    }

    private void gone(MemberRow member) {
        Id group = member.groupId();
        Id person = member.account();
        seats.leave(group, member.state());
        if (member.state() == MemberState.ACTIVE) {
            links.deleteByCreator(group, person);
            succession.ensureOwner(group);
            events.publish(new GroupLeft(group, person));
            transactions.afterCommit(() -> onLeft.forEach(listener -> listener.accept(person)));
        }
    }

    private void put(
            Id group, Id person, Rank rank, MemberState state, @Nullable Id invitedBy, Optional<MemberRow> before) {
        MemberRow member = new MemberRow(group, person, rank, state, settings.now());
        if (before.isPresent()) {
            members.update(member, invitedBy);
        } else {
            members.insert(member, invitedBy);
        }
    }

    private static @Nullable MemberState state(Optional<MemberRow> member) {
        return member.map(MemberRow::state).orElse(null);
    }
}
