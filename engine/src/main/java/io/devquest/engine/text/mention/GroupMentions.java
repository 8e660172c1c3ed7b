package io.devquest.engine.text.mention;

import io.devquest.api.access.Group;
import io.devquest.api.access.Groups;
import io.devquest.api.data.Id;
import io.devquest.api.data.Paging;
import io.devquest.api.error.InvalidInput;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The members of the groups a text names; one's own groups only, for others may not know of them. */
final class GroupMentions {

    private final Groups groups;

    GroupMentions(Groups groups) {
        this.groups = groups;
    }

    /** Those of the author's groups whose slugs are among the names. */
    List<Group> named(Id author, Collection<String> names) {
        return names.isEmpty()
                ? List.of()
                : groups.of(author).stream()
                        .filter(group -> names.contains(group.slug()))
                        .toList();
    }

    /**
     * The members of these groups.
     *
     * @throws InvalidInput {@code mentions} if one of them has more than that
     */
    Set<Id> members(List<Group> named, long most, String field) {
        Set<Id> members = new HashSet<>();
        for (Group group : named) {
            if (group.memberCount() > most) {
                throw InvalidInput.of(
                        field,
                        "mentions",
                        "The group " + group.name() + " has " + group.memberCount() + " members; a group of at most "
                                + most + " can be mentioned. Write to some of them by name.");
            }
            members.addAll(groups.members(group.id(), new Paging(Math.max(1, group.memberCount()), Optional.empty()))
                    .items());
        }
        return members;
    }
}
