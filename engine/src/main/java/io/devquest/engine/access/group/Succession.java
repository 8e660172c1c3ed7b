package io.devquest.engine.access.group;

import io.devquest.api.access.Group.Rank;
import io.devquest.api.data.Id;
import io.devquest.engine.data.OwnerMappers;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Sees to it that a group with members has an owner who can sign in. */
@Singleton
final class Succession {

    private final GroupMapper groups;
    private final MemberMapper members;
    private final LinkMapper links;
    private final GroupSettings settings;

    @Inject
    Succession(OwnerMappers mappers, GroupSettings settings) {
        this.groups = mappers.mapper(GroupMapper.class);
        this.members = mappers.mapper(MemberMapper.class);
        this.links = mappers.mapper(LinkMapper.class);
        this.settings = settings;
    }

    /** Makes the longest-standing moderator, else member, owner if there is none. The group must be locked. */
    void ensureOwner(Id group) {
        if (members.selectOwnerCount(group) == 0) {
            members.selectSuccessor(group)
                    .ifPresent(person -> members.updateRank(group, person, Rank.OWNER, settings.now()));
        }
    }

    /** Somebody cannot sign in any more; in the transaction that keeps them out. */
    void disabled(Id person) {
        links.deleteByCreatorEverywhere(person);
        for (Id group : members.selectOwnedGroups(person)) {
            groups.selectForUpdate(group);
            ensureOwner(group);
        }
    }
}
