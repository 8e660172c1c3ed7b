package io.devquest.engine.notifications;

import io.devquest.api.access.Actor;
import io.devquest.api.content.ContentItem;
import io.devquest.api.data.Cursor;
import io.devquest.api.data.Id;
import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import io.devquest.api.error.CommunityException;
import io.devquest.api.people.Person;
import io.devquest.engine.content.ContentTypes;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.notifications.NotificationDocument.Face;
import io.devquest.engine.users.PeopleDirectory;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What somebody was told, as they see it now. */
@Singleton
final class NotificationCentre {

    private final NotificationMapper mapper;
    private final NotificationTypes types;
    private final NotificationTexts texts;
    private final ReadMarks marks;
    private final ContentTypes content;
    private final PeopleDirectory people;

    @Inject
    NotificationCentre(
            OwnerMappers mappers,
            NotificationTypes types,
            NotificationTexts texts,
            ReadMarks marks,
            ContentTypes content,
            PeopleDirectory people) {
        this.mapper = mappers.mapper(NotificationMapper.class);
        this.types = types;
        this.texts = texts;
        this.marks = marks;
        this.content = content;
        this.people = people;
    }

    /** The latest first. What turns out to be gone is left out, and does not count as unread any more. */
    Slice<NotificationDocument> list(Actor actor, boolean unread, Paging paging, Locale locale) {
        Optional<Cursor> after = paging.cursor(2);
        List<NotificationRow> rows = mapper.selectPage(
                actor.viewer(),
                types.running(),
                unread,
                after.map(cursor -> cursor.instant(0)).orElse(null),
                after.map(cursor -> cursor.id(1)).orElse(null),
                paging.fetch());
        Slice<NotificationRow> slice = Slice.of(rows, paging, NotificationRow::cursor);
        List<NotificationRow> there = there(actor, slice.items());
        Map<Id, Person> actors = people.byIds(there.stream()
                .map(NotificationRow::actor)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return new Slice<>(
                there.stream()
                        .flatMap(row -> document(row, actors, locale).stream())
                        .toList(),
                slice.next());
    }

    /** One of the actor's own. */
    NotificationRow get(Actor actor, Id id) {
        actor.requireId();
        return mapper.selectById(actor.viewer(), types.running(), id)
                .orElseThrow(() -> CommunityException.notFound("There is no such notification any more."));
    }

    private List<NotificationRow> there(Actor actor, List<NotificationRow> rows) {
        Map<String, Set<Id>> objects = rows.stream()
                .filter(row -> row.contentType() != null && row.object() != null)
                .collect(Collectors.groupingBy(
                        row -> Objects.requireNonNull(row.contentType()),
                        Collectors.mapping(row -> Objects.requireNonNull(row.object()), Collectors.toSet())));
        Set<Id> hidden = new HashSet<>();
        Set<Id> gone = new HashSet<>();
        objects.forEach((type, ids) -> {
            Set<Id> missing = new HashSet<>(ids);
            Optional<Map<Id, ContentItem>> items = content.visible(actor, type, ids);
            items.ifPresent(there -> missing.removeAll(there.keySet()));
            hidden.addAll(missing);
            if (items.isPresent()) {
                gone.addAll(missing);
            }
        });
        marks.read(
                actor.requireId(),
                rows.stream()
                        .filter(row -> row.readAt() == null && gone.contains(row.object()))
                        .map(NotificationRow::id)
                        .toList());
        return rows.stream().filter(row -> !hidden.contains(row.object())).toList();
    }

    private Optional<NotificationDocument> document(NotificationRow row, Map<Id, Person> actors, Locale locale) {
        Person actor = row.actor() == null ? null : actors.get(row.actor());
        return types.find(row.type())
                .map(declared -> new NotificationDocument(
                        row.id(),
                        row.type(),
                        declared.type().icon().symbol(),
                        texts.line(locale, row.type(), actor, row.people(), row.title()),
                        row.title(),
                        row.body(),
                        "/notifications/" + row.id(),
                        row.object(),
                        actor == null ? null : Face.of(actor),
                        row.people(),
                        row.quiet(),
                        row.readAt() != null,
                        row.createdAt(),
                        row.changedAt()));
    }
}
