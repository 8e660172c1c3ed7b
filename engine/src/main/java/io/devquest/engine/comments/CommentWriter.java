package io.devquest.engine.comments;

import io.devquest.api.Engine;
import io.devquest.api.access.Actor;
import io.devquest.api.content.ContentItem;
import io.devquest.api.data.Id;
import io.devquest.api.error.CommonErrors;
import io.devquest.api.error.CommunityException;
import io.devquest.api.error.InvalidInput;
import io.devquest.api.notification.WatchLevel;
import io.devquest.engine.access.CorePermissions;
import io.devquest.engine.access.audience.AudienceStore;
import io.devquest.engine.data.OwnerMappers;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What people do with comments. */
final class CommentWriter {

    private final Engine engine;
    private final CommentReader reader;
    private final CommentTotals totals;
    private final AudienceStore audiences;
    private final CommentMapper mapper;

    CommentWriter(
            Engine engine, CommentReader reader, CommentTotals totals, AudienceStore audiences, OwnerMappers mappers) {
        this.engine = engine;
        this.reader = reader;
        this.totals = totals;
        this.audiences = audiences;
        this.mapper = mappers.mapper(CommentMapper.class);
    }

    /** Comments on an item, or replies to a comment on it. */
    Id add(Actor actor, String type, Id itemId, NewComment input) {
        Id author = actor.requireId();
        CommentText text = CommentText.of(engine, actor, input.text());
        ContentItem item = reader.item(actor, type, itemId);
        requireReach(author, item.author());
        return engine.database().inTransaction(() -> {
            totals.lock(itemId, type);
            @Nullable CommentRow answered = answered(actor, item, input.replyTo());
            @Nullable Id parent = answered == null ? null : top(answered);
            Id id = engine.ids().next();
            Instant now = now();
            mapper.insert(id, itemId, type, parent, author, text.body(), text.html(), now);
            audiences.follow(CommentContent.NAME, id, itemId);
            engine.files().attach(author, id, text.body());
            int total = totals.count(itemId, 1);
            if (parent != null) {
                mapper.updateReplyCount(parent, 1);
            }
            engine.notifications().suggest(author, itemId, WatchLevel.TRACKING);
            engine.events()
                    .publish(
                            new CommentAdded(
                                    id,
                                    type,
                                    itemId,
                                    item.title(),
                                    item.author(),
                                    author(author),
                                    parent,
                                    answered == null ? null : answered.author(),
                                    text.mentioned(),
                                    text.html(),
                                    total,
                                    now),
                            CommentLinks.channel(itemId));
            return id;
        });
    }

    /** Two levels: who answers a reply writes beside it. */
    private static Id top(CommentRow answered) {
        return answered.parent() == null ? answered.id() : answered.parent();
    }

    private @Nullable CommentRow answered(Actor actor, ContentItem item, @Nullable Id replyTo) {
        if (replyTo == null) {
            return null;
        }
        CommentRow answered = mapper.selectById(actor.viewer(), replyTo)
                .filter(row -> row.item().equals(item.id()))
                .orElseThrow(() -> InvalidInput.of("replyTo", "sameItem", "There is no such comment to reply to."));
        if (answered.deleted()) {
            throw new CommunityException(
                    CommentErrors.COMMENT_DELETED, "This comment was deleted. Write a comment of your own instead.");
        }
        requireReach(actor.requireId(), answered.author());
        return answered;
    }

    private void requireReach(Id from, Id to) {
        if (!engine.relations().mayReach(from, to)) {
            throw new CommunityException(
                    CommentErrors.COMMENT_UNREACHABLE, "You cannot write to this person, nor they to you.");
        }
    }

    private CommentAuthor author(Id id) {
        return CommentAuthor.of(engine.people().byId(id).orElse(null), id);
    }

    /** Changes the text of one's own comment. */
    Id edit(Actor actor, Id id, CommentChange change) {
        CommentText text = CommentText.of(engine, actor, change.text());
        CommentRow seen = reader.row(actor, id);
        if (!actor.requireId().equals(seen.author())) {
            throw CommunityException.forbidden("Only its author can change this comment.");
        }
        if (seen.deleted()) {
            throw new CommunityException(CommentErrors.COMMENT_DELETED, "This comment was deleted. Restore it first.");
        }
        ContentItem item = reader.item(actor, seen.itemType(), seen.item());
        return engine.database().inTransaction(() -> {
            Instant now = now();
            if (mapper.updateText(id, text.body(), text.html(), change.madeOn(), now) == 0) {
                throw new CommunityException(
                        CommonErrors.VERSION_STALE,
                        "This comment was changed in the meantime. Load it again, then repeat your change.");
            }
            engine.files().replace(seen.author(), id, text.body());
            engine.events()
                    .publish(
                            new CommentEdited(
                                    id,
                                    seen.item(),
                                    item.title(),
                                    seen.author(),
                                    newlyMentioned(actor, seen, text),
                                    text.html(),
                                    change.madeOn() + 1),
                            CommentLinks.channel(seen.item()));
            return id;
        });
    }

    private List<Id> newlyMentioned(Actor actor, CommentRow before, CommentText now) {
        Set<Id> known = now.mentioned().isEmpty()
                ? Set.of()
                : engine.mentions().in(actor, "body", before.body()).keySet();
        return now.mentioned().stream().filter(id -> !known.contains(id)).toList();
    }

    /** Takes a comment away: its author or a moderator. */
    void delete(Actor actor, Id id) {
        CommentRow seen = reader.row(actor, id);
        if (!actor.requireId().equals(seen.author()) && !actor.can(CorePermissions.MODERATE)) {
            throw CommunityException.forbidden("Only its author and moderators can delete this comment.");
        }
        engine.database().inTransaction(() -> take(actor, seen.item(), seen.itemType(), id));
    }

    /** Gives a comment back that its author took away, or any if a moderator asks. */
    void restore(Actor actor, Id id) {
        CommentRow seen = reader.row(actor, id);
        boolean own = actor.requireId().equals(seen.author());
        if (!actor.can(CorePermissions.MODERATE) && !(own && (seen.withdrawn() || !seen.deleted()))) {
            throw CommunityException.forbidden("Only who deleted this comment and moderators can restore it.");
        }
        engine.database().inTransaction(() -> giveBack(seen.item(), seen.itemType(), id));
    }

    /** Takes a comment from readers, or gives it back, as moderators decided; in their transaction. */
    void moderate(Actor moderator, Id id, boolean taken) {
        CommentPreview comment = mapper.selectPreview(id)
                .orElseThrow(() -> CommunityException.notFound("There is no such comment any more."));
        if (taken) {
            take(moderator, comment.item(), comment.itemType(), id);
        } else {
            giveBack(comment.item(), comment.itemType(), id);
        }
    }

    private void take(Actor by, Id item, String itemType, Id id) {
        totals.lock(item, itemType);
        @Nullable Id person = by.id().orElse(null);
        if (mapper.updateDeleted(id, person, now()) == 1) {
            int total = count(id, item, -1);
            engine.audiences().conceal(id);
            engine.events().publish(new CommentDeleted(id, item, person, total), CommentLinks.channel(item));
        }
    }

    private void giveBack(Id item, String itemType, Id id) {
        totals.lock(item, itemType);
        if (!engine.audiences().reveal(id)) {
            throw new CommunityException(
                    CommentErrors.COMMENT_HIDDEN,
                    "Moderators have hidden this comment. It comes back by their decision.");
        }
        if (mapper.updateRestored(id) == 1) {
            int total = count(id, item, 1);
            CommentRow row = mapper.selectForUpdate(id).orElseThrow();
            engine.events()
                    .publish(
                            new CommentRestored(id, item, row.html(), row.version(), total),
                            CommentLinks.channel(item));
        }
    }

    private int count(Id id, Id item, int by) {
        mapper.selectForUpdate(id).map(CommentRow::parent).ifPresent(parent -> mapper.updateReplyCount(parent, by));
        return totals.count(item, by);
    }

    private Instant now() {
        return engine.clock().instant().truncatedTo(ChronoUnit.MICROS);
    }
}
