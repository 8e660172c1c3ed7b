package io.devquest.engine.access.group;

import io.devquest.api.access.Actor;
import io.devquest.api.access.Group.Rank;
import io.devquest.api.data.Id;
import io.devquest.api.error.CommunityException;
import io.devquest.api.people.Relations;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.users.Account;
import io.devquest.engine.users.Accounts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** What owners and moderators do about the membership of others. */
@Singleton
final class Stewards {

    private final Transactions database;
    private final GroupLookup lookup;
    private final Membership membership;
    private final Accounts accounts;
    private final Relations relations;

    /** A step for one person in a locked group. */
    @FunctionalInterface
    private interface Step {
        void take(GroupRow group, Account person, Optional<MemberRow> before);
    }

    @Inject
    Stewards(Transactions database, GroupLookup lookup, Membership membership, Accounts accounts, Relations relations) {
        this.database = database;
        this.lookup = lookup;
        this.membership = membership;
        this.accounts = accounts;
        this.relations = relations;
    }

    /** Invites somebody, or lets in who has asked. */
    void invite(Actor actor, String slug, String name) {
        steer(actor, slug, Rank.MODERATOR, name, (group, person, before) -> {
            Membership.requireNotBanned(before);
            if (before.isEmpty()) {
                requireReachable(actor, person);
                membership.invite(group.id(), person.id(), actor.requireId());
            } else if (before.get().state() == MemberState.REQUESTED) {
                membership.admit(group.id(), person.id(), actor.requireId(), before);
            }
        });
    }

    /** Takes a member out, withdraws an invitation or declines a request. */
    void remove(Actor actor, String slug, String name) {
        steer(actor, slug, Rank.MODERATOR, name, (group, person, before) -> {
            requireOver(actor, group, before);
            membership.end(before.filter(member -> member.state() != MemberState.BANNED)
                    .orElseThrow(Stewards::noMember));
        });
    }

    /** Keeps somebody out until a moderator allows it again. */
    void ban(Actor actor, String slug, String name) {
        steer(actor, slug, Rank.MODERATOR, name, (group, person, before) -> {
            if (person.id().equals(actor.requireId())) {
                throw CommunityException.forbidden("You cannot ban yourself; leave the group instead.");
            }
            requireOver(actor, group, before);
            if (before.isEmpty() || before.get().state() != MemberState.BANNED) {
                membership.ban(group.id(), person.id(), before);
            }
        });
    }

    void unban(Actor actor, String slug, String name) {
        steer(
                actor,
                slug,
                Rank.MODERATOR,
                name,
                (group, person, before) -> before.filter(member -> member.state() == MemberState.BANNED)
                        .ifPresent(membership::end));
    }

    /** Gives a member another rank; the last owner keeps theirs. */
    void rank(Actor actor, String slug, String name, Rank rank) {
        steer(actor, slug, Rank.OWNER, name, (group, person, before) -> {
            MemberRow member =
                    before.filter(row -> row.state() == MemberState.ACTIVE).orElseThrow(Stewards::noMember);
            boolean oneself = member.account().equals(actor.requireId());
            if (oneself && rank != Rank.OWNER && membership.owners(group.id()) == 1) {
                throw new CommunityException(
                        GroupErrors.GROUP_LAST_OWNER,
                        "You are the only owner of this group. Make somebody else owner first.");
            }
            membership.rank(member, rank);
        });
    }

    /** Gives another rank, bans or allows back, or several of these. */
    void change(Actor actor, String slug, String name, MemberChange change) {
        database.inTransaction(() -> {
            if (Boolean.TRUE.equals(change.banned())) {
                ban(actor, slug, name);
            } else if (change.banned() != null) {
                unban(actor, slug, name);
            }
            change.chosenRank().ifPresent(rank -> rank(actor, slug, name, rank));
        });
    }

    private void steer(Actor actor, String slug, Rank needed, String name, Step step) {
        database.inTransaction(() -> {
            Id known = lookup.getToRun(actor, slug, needed).id();
            Account person = accounts.findByName(name).orElseThrow(Stewards::nobody);
            membership.lock(known);
            // read again, because what the actor is in it may have changed until it was locked
            GroupRow group = lookup.getToRun(actor, slug, needed);
            step.take(group, person, membership.find(known, person.id()));
        });
    }

    private void requireReachable(Actor actor, Account person) {
        if (person.disabled()) {
            throw nobody();
        }
        if (!relations.mayReach(actor.requireId(), person.id())) {
            throw new CommunityException(GroupErrors.GROUP_UNREACHABLE, "You cannot invite this person.");
        }
    }

    /** Moderators keep order among members, owners among all. */
    private static void requireOver(Actor actor, GroupRow group, Optional<MemberRow> before) {
        Rank theirs = before.map(MemberRow::rank).orElse(Rank.MEMBER);
        boolean oneself = before.filter(member -> member.account().equals(actor.requireId()))
                .isPresent();
        if (theirs != Rank.MEMBER && !group.has(Rank.OWNER) && !oneself) {
            throw CommunityException.forbidden("Only owners decide about owners and moderators.");
        }
    }

    private static CommunityException nobody() {
        return CommunityException.notFound("Nobody here has that name.");
    }

    private static CommunityException noMember() {
        return CommunityException.notFound("This person is not in the group.");
    }
}
