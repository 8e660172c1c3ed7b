package io.devquest.engine.revisions;

import static io.devquest.engine.access.CorePermissions.MODERATE;

import io.devquest.api.access.Actor;
import io.devquest.api.content.ContentItem;
import io.devquest.api.data.Id;
import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Request;
import io.devquest.api.moderation.ContentPreview;
import io.devquest.api.moderation.Submitted;
import io.devquest.api.people.Person;
import io.devquest.api.revision.Revision;
import io.devquest.engine.content.ContentTypes;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.moderation.audit.AuditLog;
import io.devquest.engine.users.PeopleDirectory;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The versions of an item, for those who may see it. */
@Singleton
public final class Histories {

    private final Transactions database;
    private final RevisionMapper mapper;
    private final RevisionStore store;
    private final ContentTypes types;
    private final PeopleDirectory people;
    private final AuditLog audit;
    private final Clock clock;

    @Inject
    public Histories(
            Transactions database,
            OwnerMappers mappers,
            RevisionStore store,
            ContentTypes types,
            PeopleDirectory people,
            AuditLog audit,
            Clock clock) {
        this.database = database;
        mapper = mappers.mapper(RevisionMapper.class);
        this.store = store;
        this.types = types;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /** The item: what is hidden or removed is there for moderators of its audience only. */
    Subject subject(Actor actor, String type, Id id) {
        Optional<ContentItem> shown = types.find(actor, type, id);
        if (shown.isPresent()) {
            return new Subject(shown.get(), actor.can(MODERATE));
        }
        return Optional.of(actor)
                .filter(who -> who.can(MODERATE) && mapper.countReachable(who.viewer(), type, id) > 0)
                .flatMap(who -> types.preview(type, id))
                .map(ContentPreview::item)
                .map(item -> new Subject(item, true))
                .orElseThrow(() -> CommunityException.notFound("There is no such thing, or its plugin is off."));
    }

    Slice<RevisionDocument> list(Subject subject, Paging paging) {
        Slice<RevisionRow> rows = store.rows(subject.item().id(), paging);
        List<Id> ids = rows.items().stream()
                .map(RevisionRow::author)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<Id, Person> authors = ids.isEmpty() ? Map.of() : people.byIds(ids);
        return rows.map(row -> RevisionDocument.of(row, author(authors, row.author()), subject.moderator()));
    }

    private static @Nullable Person author(Map<Id, Person> authors, @Nullable Id id) {
        return id == null ? null : authors.get(id);
    }

    RevisionText read(Subject subject, int number) {
        RevisionRow row = readable(subject, number);
        return new RevisionText(row.number(), row.title(), row.body());
    }

    Comparison compare(Subject subject, int from, int to) {
        RevisionRow before = readable(subject, from);
        RevisionRow after = readable(subject, to);
        return new Comparison(
                from,
                to,
                WordDiff.between(before.title(), after.title()),
                WordDiff.between(before.body(), after.body()));
    }

    boolean mayRevise(Actor actor, Subject subject) {
        return actor.signedIn()
                && types.mayRevise(actor, subject.item().type(), subject.item().id());
    }

    /** Makes an earlier text the current one, on the way on which people change the item. */
    Submitted restore(Request request, Subject subject, int number) {
        Revision earlier = readable(subject, number).whole();
        return types.revise(request, subject.item().type(), subject.item().id(), earlier);
    }

    void redact(Actor moderator, Subject subject, int number, String reason) {
        Id content = subject.item().id();
        database.inTransaction(() -> {
            boolean current = mapper.selectLatest(content)
                    .filter(latest -> latest.number() == number)
                    .isPresent();
            if (current) {
                throw new CommunityException(
                        RevisionErrors.REVISION_CURRENT,
                        "This is the current text. Change or hide the thing itself, then redact what it was.");
            }
            boolean done = mapper.updateRedacted(
                            content,
                            number,
                            clock.instant().truncatedTo(ChronoUnit.MICROS),
                            moderator.requireId(),
                            reason)
                    > 0;
            if (!done) {
                throw missing();
            }
            audit.add(
                    moderator,
                    "revision.redacted",
                    subject.item().type(),
                    content,
                    null,
                    reason,
                    Map.of("number", number));
        });
    }

    void reveal(Actor moderator, Subject subject, int number) {
        Id content = subject.item().id();
        database.inTransaction(() -> {
            if (mapper.updateRedacted(content, number, null, null, null) == 0) {
                throw missing();
            }
            audit.add(
                    moderator, "revision.revealed", subject.item().type(), content, null, "", Map.of("number", number));
        });
    }

    private RevisionRow readable(Subject subject, int number) {
        RevisionRow row = mapper.selectByNumber(subject.item().id(), number).orElseThrow(Histories::missing);
        if (row.redacted() && !subject.moderator()) {
            throw new CommunityException(
                    RevisionErrors.REVISION_REDACTED, "Moderators have redacted this version. Choose another one.");
        }
        return row;
    }

    private static CommunityException missing() {
        return CommunityException.notFound("There is no such version.");
    }
}
