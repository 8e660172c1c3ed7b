package io.devquest.engine.access.group;

import io.devquest.api.access.Actor;
import io.devquest.api.access.Group.Rank;
import io.devquest.api.data.Id;
import io.devquest.api.error.CommunityException;
import io.devquest.engine.data.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** What people do about their own membership: join, ask, accept, decline, withdraw, leave. */
@Singleton
final class Admission {

    private final Transactions database;
    private final GroupLookup lookup;
    private final Membership membership;

    @Inject
    Admission(Transactions database, GroupLookup lookup, Membership membership) {
        this.database = database;
        this.lookup = lookup;
        this.membership = membership;
    }

    /** Joins an open group, accepts an invitation, or asks to be let in. */
    GroupRow join(Actor actor, String slug) {
        Id person = actor.requireId();
        return database.inTransaction(() -> {
            Id group = lookup.get(actor, slug).id();
            GroupRow locked = membership.lock(group);
            Optional<MemberRow> before = membership.find(group, person);
            Membership.requireNotBanned(before);
            if (before.isPresent() && before.get().state() == MemberState.INVITED) {
                membership.activate(group, person, Rank.MEMBER, before);
            } else if (before.isEmpty() || before.get().state() == MemberState.REQUESTED) {
                enter(locked, person, before);
            }
            return lookup.get(actor, slug);
        });
    }

    private void enter(GroupRow group, Id person, Optional<MemberRow> before) {
        switch (group.joining()) {
            case OPEN -> membership.activate(group.id(), person, Rank.MEMBER, before);
            case REQUEST -> {
                if (before.isEmpty()) {
                    membership.request(group.id(), person);
                }
            }
            case INVITATION, HIDDEN ->
                throw new CommunityException(
                        GroupErrors.GROUP_CLOSED,
                        "People join this group by invitation only. Ask one of its moderators for one.");
        }
    }

    /** Leaves, declines an invitation or withdraws a request; whoever is nothing of it stays so. */
    void leave(Actor actor, String slug) {
        Id person = actor.requireId();
        database.inTransaction(() -> {
            Id group = lookup.get(actor, slug).id();
            membership.lock(group);
            membership
                    .find(group, person)
                    .filter(member -> member.state() != MemberState.BANNED)
                    .ifPresent(membership::end);
        });
    }
}
