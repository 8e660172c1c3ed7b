package io.devquest.engine.access.group;

import io.devquest.api.access.Actor;
import io.devquest.api.access.Group.Rank;
import io.devquest.api.data.Id;
import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import io.devquest.api.error.CommunityException;
import io.devquest.engine.data.OwnerMappers;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The groups as one person sees them. What somebody may not know of is not there. */
@Singleton
final class GroupLookup {

    static final int MOST_OWN = 200;

    private static final int LONGEST_SEARCH = 100;

    private final GroupMapper groups;
    private final GroupSettings settings;

    @Inject
    GroupLookup(OwnerMappers mappers, GroupSettings settings) {
        this.groups = mappers.mapper(GroupMapper.class);
        this.settings = settings;
    }

    Optional<GroupRow> find(Actor actor, Id id) {
        return groups.selectById(actor.viewer(), settings.invitedAfter(), id);
    }

    GroupRow get(Actor actor, String slug) {
        return Optional.of(slug)
                .filter(GroupSlug::possible)
                .flatMap(text -> groups.selectBySlug(actor.viewer(), settings.invitedAfter(), text))
                .orElseThrow(GroupLookup::unknown);
    }

    /** The group, if the actor may run it. */
    GroupRow getToRun(Actor actor, String slug, Rank rank) {
        GroupRow group = get(actor, slug);
        if (!group.has(rank)) {
            throw CommunityException.forbidden("Only the %s of this group can do this."
                    .formatted(rank == Rank.OWNER ? "owners" : "owners and moderators"));
        }
        return group;
    }

    /** The groups with members that the actor may know of, newest first. */
    Slice<GroupRow> list(Actor actor, String text, Paging paging) {
        return list(actor, text, false, paging);
    }

    /** Those of them that the actor has nothing to do with yet. */
    Slice<GroupRow> others(Actor actor, String text, Paging paging) {
        return list(actor, text, true, paging);
    }

    private Slice<GroupRow> list(Actor actor, String text, boolean others, Paging paging) {
        String shortened = text.strip();
        shortened = shortened.substring(0, Math.min(LONGEST_SEARCH, shortened.length()));
        @Nullable String pattern = shortened.isEmpty()
                ? null
                : "%" + shortened.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
        @Nullable Id after = paging.cursor(1, cursor -> cursor.id(0)).orElse(null);
        return Slice.of(
                groups.selectVisible(actor.viewer(), settings.invitedAfter(), others, pattern, after, paging.fetch()),
                paging,
                GroupRow::cursor);
    }

    /** What the actor is in, is invited to or has asked for, newest group first. */
    Slice<GroupRow> mine(Actor actor, Paging paging) {
        @Nullable Id after = paging.cursor(1, cursor -> cursor.id(0)).orElse(null);
        return Slice.of(
                groups.selectMine(actor.requireId(), settings.invitedAfter(), after, paging.fetch()),
                paging,
                GroupRow::cursor);
    }

    /** The groups of a person, for those who may see who is in a group. */
    List<GroupRow> shared(Actor actor, Id person) {
        return actor.signedIn()
                ? groups.selectShared(actor.viewer(), settings.invitedAfter(), person, MOST_OWN)
                : List.of();
    }

    static CommunityException unknown() {
        return CommunityException.notFound("There is no group with this address.");
    }
}
