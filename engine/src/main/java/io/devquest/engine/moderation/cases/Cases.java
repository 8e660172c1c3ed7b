package io.devquest.engine.moderation.cases;

import io.devquest.api.access.Actor;
import io.devquest.api.access.Group;
import io.devquest.api.access.Group.Rank;
import io.devquest.api.content.ContentItem;
import io.devquest.api.data.Cursor;
import io.devquest.api.data.Id;
import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import io.devquest.api.error.CommonErrors;
import io.devquest.api.error.CommunityException;
import io.devquest.engine.access.CorePermissions;
import io.devquest.engine.access.group.GroupDirectory;
import io.devquest.engine.content.ContentTypes;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.moderation.ModerationErrors;
import io.devquest.engine.moderation.audit.AuditLog;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The cases as those see them who decide them. What somebody may not decide is not there for them. */
@Singleton
public final class Cases {

    private final Transactions database;
    private final CaseMapper cases;
    private final ReportMapper reports;
    private final Subjects subjects;
    private final GroupDirectory groups;
    private final ContentTypes content;
    private final Queue queue;
    private final AuditLog audit;

    @Inject
    Cases(
            Transactions database,
            OwnerMappers mappers,
            Subjects subjects,
            GroupDirectory groups,
            ContentTypes content,
            Queue queue,
            AuditLog audit) {
        this.database = database;
        this.cases = mappers.mapper(CaseMapper.class);
        this.reports = mappers.mapper(ReportMapper.class);
        this.subjects = subjects;
        this.groups = groups;
        this.content = content;
        this.queue = queue;
        this.audit = audit;
    }

    /** The queue, for moderators of the community, who are asked for by the route. */
    Slice<CaseRow> list(CaseFilter filter, Paging paging) {
        Optional<Cursor> after = paging.cursor(2);
        List<CaseRow> rows = cases.selectPage(
                filter,
                after.map(cursor -> cursor.number(0)).orElse(null),
                after.map(cursor -> cursor.id(1)).orElse(null),
                paging.fetch());
        return Slice.of(rows, paging, CaseRow::cursor);
    }

    /** The group whose queue the actor may see, because they lead it. */
    Group led(Actor actor, String slug) {
        Group group = groups.get(actor, slug);
        boolean leads = actor.can(CorePermissions.MODERATE)
                || actor.signedIn()
                        && groups.rank(group.id(), actor.requireId())
                                .filter(rank -> rank.compareTo(Rank.MODERATOR) >= 0)
                                .isPresent();
        if (!leads) {
            throw CommunityException.forbidden("Only the owners and moderators of this group can do this.");
        }
        return group;
    }

    /** The thing whose kin the actor may decide about, such as the board of topics. */
    ContentItem tended(Actor actor, String type, Id id) {
        return content.find(actor, type, id)
                .filter(item -> actor.can(CorePermissions.MODERATE) || content.mayModerate(actor, type, id))
                .orElseThrow(() -> CommunityException.notFound("There is nothing here for you to moderate."));
    }

    /** A case the actor may decide. */
    CaseRow get(Actor actor, Id id) {
        return cases.selectById(id)
                .filter(row -> subjects.mayDecide(actor, row.about()))
                .orElseThrow(Cases::unknown);
    }

    /** The same, locked, if nobody has decided it and it is as the actor saw it. */
    CaseRow getToDecide(Actor actor, Id id, @Nullable Integer version) {
        CaseRow row = cases.selectByIdForUpdate(id)
                .filter(found -> subjects.mayDecide(actor, found.about()))
                .orElseThrow(Cases::unknown);
        if (actor.id().filter(me -> me.equals(row.author())).isPresent()) {
            throw new CommunityException(
                    ModerationErrors.OWN_THING, "This is about you. Leave it to another moderator.");
        }
        if (!row.open()) {
            throw new CommunityException(
                    ModerationErrors.CASE_DECIDED, "Somebody else has decided this case in the meantime.");
        }
        if (version == null || row.version() != version) {
            throw stale();
        }
        return row;
    }

    static CommunityException stale() {
        return new CommunityException(
                CommonErrors.VERSION_STALE, "Somebody else has changed this case in the meantime. Look at it again.");
    }

    /** Takes the case, so that others leave it alone. */
    CaseRow claim(Actor actor, Id id, @Nullable Integer version) {
        return change(actor, id, version, actor.requireId(), "case.claimed");
    }

    /** Leaves the case to others. */
    CaseRow release(Actor actor, Id id, @Nullable Integer version) {
        return change(actor, id, version, null, "case.released");
    }

    private CaseRow change(Actor actor, Id id, @Nullable Integer version, @Nullable Id claimedBy, String action) {
        return database.inTransaction(() -> {
            CaseRow row = getToDecide(actor, id, version);
            if (cases.updateClaimed(id, claimedBy, row.version()) == 0) {
                throw stale();
            }
            audit.add(actor, action, row.subjectKind(), row.subject(), id, "", Map.of());
            queue.changed();
            return cases.selectById(id).orElseThrow();
        });
    }

    List<ReportRow> reports(CaseRow row) {
        return reports.selectByCase(row.id());
    }

    /** What may be decided in it by this person. */
    Set<CaseAction> actions(CaseRow row) {
        return subjects.actions(row.about()).stream()
                .filter(action -> row.hidden() || action != CaseAction.RESTORE)
                .collect(Collectors.toSet());
    }

    /** What was decided about somebody before, the latest first. */
    Slice<CaseRow> history(Id author, boolean upheld, Paging paging) {
        @Nullable Id before = paging.cursor(1, cursor -> cursor.id(0)).orElse(null);
        return Slice.of(
                cases.selectDecidedByAuthor(author, upheld, before, paging.fetch()),
                paging,
                row -> Cursor.of(row.id()));
    }

    private static CommunityException unknown() {
        return CommunityException.notFound("There is no such case for you.");
    }
}
