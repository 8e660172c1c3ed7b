package io.devquest.engine.access.group;

import io.devquest.api.data.Id;
import io.devquest.api.error.CommunityException;
import io.devquest.engine.data.OwnerMappers;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** The seats of groups: active and invited people have one each. In the transaction of the change they belong to. */
@Singleton
final class Seats {

    private final GroupMapper groups;
    private final MemberMapper members;
    private final GroupSettings settings;

    @Inject
    Seats(OwnerMappers mappers, GroupSettings settings) {
        this.groups = mappers.mapper(GroupMapper.class);
        this.members = mappers.mapper(MemberMapper.class);
        this.settings = settings;
    }

    /** Takes a seat, one that an expired invitation still holds if there is no other. */
    void take(Id group) {
        if (groups.updateSeatTaken(group) == 1) {
            return;
        }
        if (expire(group) == 0 || groups.updateSeatTaken(group) == 0) {
            throw new CommunityException(
                    GroupErrors.GROUP_FULL,
                    "Every place in this group is taken. Try again when somebody has left, or ask an owner for more places.");
        }
    }

    /** Removes invitations that have expired, gives their seats back and says how many. */
    int expire(Id group) {
        int expired = members.deleteByInvitation(group, settings.invitedAfter());
        if (expired > 0) {
            groups.updateCounts(group, -expired, 0);
        }
        return expired;
    }

    /** Counts somebody who has a seat already as a member. */
    void fill(Id group) {
        groups.updateCounts(group, 0, 1);
    }

    /** Gives back what somebody in that state had. */
    void leave(Id group, MemberState state) {
        switch (state) {
            case ACTIVE -> groups.updateCounts(group, -1, -1);
            case INVITED -> groups.updateCounts(group, -1, 0);
            case REQUESTED, BANNED -> {}
        }
    }
}
