package io.devquest.api.access;

import io.devquest.api.access.Group.Joining;
import io.devquest.api.access.Group.Rank;
import io.devquest.api.data.Id;
import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import java.util.List;
import java.util.Optional;

/**
 * The groups of the community; study groups, teams and pairs are built on them. Coming and going is published as {@code
 * core.group.joined} and {@code core.group.left}, with the components of {@link GroupJoined} and {@link GroupLeft}.
 */
public interface Groups {

    /** The group, if the actor may know that it exists. One statement. */
    Optional<Group> find(Actor actor, Id id);

    /** The groups a person is an active member of, by name; at most 200. One statement. */
    List<Group> of(Id person);

    /** What a person is in a group; empty if they are no active member. One statement. */
    Optional<Rank> rank(Id group, Id person);

    /**
     * The accounts of the active members, longest membership first. One statement.
     *
     * @param paging the keyset of this list
     */
    Slice<Id> members(Id group, Paging paging);

    /**
     * Makes a group whose owner is the actor.
     *
     * @param name 3 to 60 characters, unique ignoring case
     * @param capacity seats for active and invited people together, 0 for no limit
     * @throws io.devquest.api.error.InvalidInput if the name is taken or a value is out of its range
     * @throws IllegalStateException outside a transaction
     */
    Group create(Actor actor, String name, Joining joining, int capacity);

    /**
     * Makes a person an active member, whatever the way of joining.
     *
     * @throws io.devquest.api.error.CommunityException {@code group_full} or {@code group_banned}
     * @throws IllegalStateException outside a transaction
     */
    void add(Id group, Id person, Rank rank);

    /** Takes a person out, everywhere and at once; if the last owner goes, another becomes one. In a transaction. */
    void remove(Id group, Id person);
}
