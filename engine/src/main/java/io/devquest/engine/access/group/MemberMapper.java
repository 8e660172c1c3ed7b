package io.devquest.engine.access.group;

import io.devquest.api.access.Group.Rank;
import io.devquest.api.data.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

interface MemberMapper {

    void insert(MemberRow member, @Nullable Id invitedBy);

    void update(MemberRow member, @Nullable Id invitedBy);

    void updateRank(Id group, Id account, Rank rank, Instant at);

    void delete(Id group, Id account);

    /** Removes the invitations of a group that have expired, and says how many. */
    int deleteByInvitation(Id group, Instant invitedAfter);

    Optional<MemberRow> selectOne(Id group, Id account);

    /** Longest in this state first. */
    List<MemberRow> selectByState(
            Id group, MemberState state, @Nullable Instant since, @Nullable Id account, int limit);

    List<StateCount> selectCounts(Id group);

    List<Id> selectGroupsWithExpired(Instant invitedAfter);

    /** Owners who can sign in. */
    long selectOwnerCount(Id group);

    /** Who owns the group when nobody else does: the longest-standing moderator, else member, who can sign in. */
    Optional<Id> selectSuccessor(Id group);

    List<Id> selectOwnedGroups(Id account);

    List<Id> selectOwnerlessGroups();
}
