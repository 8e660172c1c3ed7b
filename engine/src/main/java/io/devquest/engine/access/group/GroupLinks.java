package io.devquest.engine.access.group;

import io.devquest.api.access.Actor;
import io.devquest.api.access.Group.Rank;
import io.devquest.api.data.Id;
import io.devquest.api.data.Ids;
import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import io.devquest.api.error.CommunityException;
import io.devquest.api.error.InvalidInput;
import io.devquest.api.settings.Setting;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.users.Tokens;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Invitation links. The database holds only hashes of their tokens, so each is shown once. */
@Singleton
final class GroupLinks {

    private final Transactions database;
    private final LinkMapper links;
    private final GroupMapper groups;
    private final GroupLookup lookup;
    private final Membership membership;
    private final GroupSettings settings;
    private final Ids ids;

    /** A group as somebody with a link to it sees it. */
    record Offer(GroupRow group, LinkRow link) {}

    /** A new link with the token that nobody can read again. */
    record Created(LinkRow link, String token) {
        @Override
        public String toString() {
            return "Created[" + link.id() + "]";
        }
    }

    @Inject
    GroupLinks(
            Transactions database,
            OwnerMappers mappers,
            GroupLookup lookup,
            Membership membership,
            GroupSettings settings,
            Ids ids) {
        this.database = database;
        this.links = mappers.mapper(LinkMapper.class);
        this.groups = mappers.mapper(GroupMapper.class);
        this.lookup = lookup;
        this.membership = membership;
        this.settings = settings;
        this.ids = ids;
    }

    /** The links that still hold, for those who run the group. */
    Slice<LinkRow> list(GroupRow group, Paging paging) {
        @Nullable Id after = paging.cursor(1, cursor -> cursor.id(0)).orElse(null);
        return Slice.of(
                links.selectByGroup(group.id(), settings.now(), after, paging.fetch()), paging, LinkRow::cursor);
    }

    Created create(Actor actor, String slug, NewLink input) {
        long hours = inRange("hours", input.hours(), GroupSettings.LINK_HOURS, GroupSettings.LINK_HOURS_MOST);
        long uses = inRange("uses", input.uses(), GroupSettings.LINK_USES, GroupSettings.LINK_USES_MOST);
        String token = Tokens.fresh();
        return database.inTransaction(() -> {
            Id group = lookup.getToRun(actor, slug, Rank.MODERATOR).id();
            Instant now = settings.now();
            LinkRow link = new LinkRow(
                    ids.next(),
                    group,
                    0,
                    Math.toIntExact(uses),
                    now.plus(Duration.ofHours(hours)),
                    actor.requireId(),
                    now);
            links.insert(link, Tokens.hash(token));
            return new Created(link, token);
        });
    }

    void revoke(Actor actor, String slug, Id link) {
        GroupRow group = lookup.getToRun(actor, slug, Rank.MODERATOR);
        if (links.deleteById(group.id(), link) == 0) {
            throw CommunityException.notFound("There is no such link; it may have been revoked.");
        }
    }

    /** What the link leads to, for whoever holds it. */
    Offer find(Actor actor, String token) {
        String hash = Tokens.hash(token);
        LinkRow link = links.selectByToken(hash)
                .filter(row -> !row.expired(settings.now()))
                .orElseThrow(GroupLinks::invalid);
        @Nullable Id person = actor.id().orElse(null);
        return new Offer(groups.selectByLink(hash, person).orElseThrow(GroupLinks::invalid), link);
    }

    /** Joins by a link, which takes one of its uses and a seat; a member joins again for nothing. */
    GroupRow redeem(Actor actor, String token) {
        Id person = actor.requireId();
        String hash = Tokens.hash(token);
        return database.inTransaction(() -> {
            LinkRow link = links.selectByToken(hash).orElseThrow(GroupLinks::invalid);
            Id group = membership.lock(link.groupId()).id();
            Optional<MemberRow> before = membership.find(group, person);
            Membership.requireNotBanned(before);
            if (before.isEmpty() || before.get().state() != MemberState.ACTIVE) {
                use(link.id(), hash);
                membership.activate(group, person, Rank.MEMBER, before);
            }
            return lookup.find(actor, group).orElseThrow(GroupLinks::invalid);
        });
    }

    private void use(Id link, String hash) {
        Instant now = settings.now();
        if (links.updateUsed(link, now) == 0) {
            boolean usedUp = links.selectByToken(hash)
                    .filter(row -> !row.expired(now) && row.usedUp())
                    .isPresent();
            throw usedUp
                    ? new CommunityException(
                            GroupErrors.GROUP_LINK_USED_UP,
                            "This invitation link has been used as often as it may be. Ask for a new one.")
                    : invalid();
        }
    }

    private long inRange(String field, @Nullable Integer asked, Setting<Long> standard, Setting<Long> highest) {
        long most = settings.of(highest);
        long chosen = asked == null ? Math.min(settings.of(standard), most) : asked;
        if (chosen < 1 || chosen > most) {
            throw InvalidInput.of(field, "range", "Choose a number from 1 to " + most + ".");
        }
        return chosen;
    }

    private static CommunityException invalid() {
        return new CommunityException(
                GroupErrors.GROUP_LINK_INVALID,
                "This invitation link has expired, was revoked, or is not complete. Ask for a new one.");
    }
}
