package io.devquest.engine.access.group;

import io.devquest.api.access.Actor;
import io.devquest.api.access.Group.Joining;
import io.devquest.api.access.Group.Rank;
import io.devquest.api.data.Id;
import io.devquest.api.data.Ids;
import io.devquest.api.error.CommonErrors;
import io.devquest.api.error.CommunityException;
import io.devquest.api.error.InvalidInput;
import io.devquest.api.view.Html;
import io.devquest.api.view.Markdown;
import io.devquest.engine.access.CorePermissions;
import io.devquest.engine.access.audience.AudienceStore;
import io.devquest.engine.data.DuplicateKey;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Founding, changing and deleting groups. */
@Singleton
final class GroupChanges {

    private static final int ATTEMPTS = 10;

    private final Transactions database;
    private final GroupMapper groups;
    private final GroupLookup lookup;
    private final Membership membership;
    private final AudienceStore audiences;
    private final GroupSettings settings;
    private final Markdown markdown;
    private final Ids ids;
    private final GroupSlug slugs = new GroupSlug();

    @Inject
    GroupChanges(
            Transactions database,
            OwnerMappers mappers,
            GroupLookup lookup,
            Membership membership,
            AudienceStore audiences,
            GroupSettings settings,
            Markdown markdown,
            Ids ids) {
        this.database = database;
        this.groups = mappers.mapper(GroupMapper.class);
        this.lookup = lookup;
        this.membership = membership;
        this.audiences = audiences;
        this.settings = settings;
        this.markdown = markdown;
        this.ids = ids;
    }

    /** Founds a group for the actor, who has not founded too many yet. */
    GroupRow create(Actor actor, NewGroup input) {
        Id founder = actor.requireId();
        Traits traits = checked(input.named(), input.described(), input.chosenJoining(), input.places());
        return database.inTransaction(() -> {
            groups.selectFounderForUpdate(founder);
            long most = settings.of(GroupSettings.PER_PERSON);
            if (groups.selectOwnedCount(founder) >= most) {
                throw new CommunityException(
                        GroupErrors.GROUP_LIMIT,
                        "You own " + most + " groups, which is the limit. Delete one or hand it over first.");
            }
            return lookup.find(actor, found(founder, traits)).orElseThrow();
        });
    }

    /** Founds a group; in a transaction. */
    Id found(Id founder, Traits traits) {
        database.requireActive();
        Html html = markdown.render(traits.description());
        Id id = ids.next();
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            String slug = slugs.of(traits.name(), traits.joining(), attempt);
            if (groups.insert(id, slug, traits.nameKey(id), traits, html, founder, settings.now()) == 1) {
                membership.activate(id, founder, Rank.OWNER, Optional.empty());
                return id;
            }
        }
        // addresses were tried until one was free, so it is the name
        throw nameTaken();
    }

    GroupRow edit(Actor actor, String slug, GroupChange change) {
        GroupRow before = lookup.getToRun(actor, slug, Rank.OWNER);
        Traits traits = checked(
                change.name() == null ? before.name() : change.name(),
                change.description() == null ? before.description() : change.description(),
                change.joining() == null ? before.joining() : NewGroup.joining(change.joining()),
                change.capacity() == null ? before.capacity() : change.capacity());
        Html html = markdown.render(traits.description());
        try {
            return database.inTransaction(() -> {
                GroupRow locked = membership.lock(before.id());
                int version = change.version() == null ? 0 : change.version();
                if (groups.updateTraits(before.id(), version, traits.nameKey(before.id()), traits, html) == 0) {
                    throw refused(locked, version);
                }
                return lookup.get(actor, slug);
            });
        } catch (DuplicateKey nameTaken) {
            throw nameTaken();
        }
    }

    private static CommunityException refused(GroupRow group, int version) {
        if (group.version() != version) {
            return new CommunityException(
                    CommonErrors.VERSION_STALE,
                    "Somebody changed this group in the meantime. Load it again, then repeat your change.");
        }
        return InvalidInput.of(
                "capacity",
                "taken",
                "Members and open invitations take %d places already. Choose at least that many, or 0 for no limit."
                        .formatted(group.seatsTaken()));
    }

    /** Owners and administrators may, and staff if nobody is left in it. */
    static boolean mayDelete(Actor actor, GroupRow group) {
        boolean abandoned = group.memberCount() == 0 && actor.viewer().staff();
        return group.has(Rank.OWNER) || actor.can(CorePermissions.MANAGE_GROUPS) || abandoned;
    }

    /** The group, if the actor may delete it. */
    GroupRow getToDelete(Actor actor, String slug) {
        GroupRow group = lookup.get(actor, slug);
        if (!mayDelete(actor, group)) {
            throw CommunityException.forbidden("Only the owners of this group and administrators can delete it.");
        }
        return group;
    }

    /** Deletes a group for good. What was shared in it is seen by staff only from now on. */
    void delete(Actor actor, String slug) {
        database.inTransaction(() -> {
            Id group = getToDelete(actor, slug).id();
            membership.lock(group);
            membership.dissolve(group);
            audiences.forgetGroup(group);
            groups.delete(group);
        });
    }

    Traits checked(String name, String description, Joining joining, int capacity) {
        return Traits.checked(name, description, joining, capacity, settings.of(GroupSettings.CAPACITY));
    }

    private static InvalidInput nameTaken() {
        return InvalidInput.of("name", "taken", "Another group has this name already. Choose another.");
    }
}
