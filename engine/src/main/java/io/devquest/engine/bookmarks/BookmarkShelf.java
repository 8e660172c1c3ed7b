package io.devquest.engine.bookmarks;

import io.devquest.api.access.Actor;
import io.devquest.api.bookmark.Bookmarks;
import io.devquest.api.content.ContentItem;
import io.devquest.api.data.Id;
import io.devquest.api.data.Ids;
import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import io.devquest.api.error.CommunityException;
import io.devquest.engine.content.ContentTypes;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.settings.SettingsStore;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What each person keeps; nobody else ever sees it. */
@Singleton
public final class BookmarkShelf implements Bookmarks {

    private static final int MOST_ITEMS = 1_000;
    private static final Id LAST = new Id(Long.MAX_VALUE);

    private final Transactions database;
    private final BookmarkMapper mapper;
    private final ContentTypes types;
    private final SettingsStore settings;
    private final Scope core;
    private final Ids ids;
    private final Clock clock;

    @Inject
    BookmarkShelf(
            Transactions database,
            OwnerMappers mappers,
            ContentTypes types,
            SettingsStore settings,
            Scope core,
            Ids ids,
            Clock clock) {
        this.database = database;
        this.mapper = mappers.mapper(BookmarkMapper.class);
        this.types = types;
        this.settings = settings;
        this.core = core;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Set<Id> kept(Actor actor, Collection<Id> contents) {
        if (contents.size() > MOST_ITEMS) {
            throw new IllegalArgumentException("At most " + MOST_ITEMS + " items at a time, not " + contents.size());
        }
        Optional<Id> person = actor.id();
        return person.isEmpty() || contents.isEmpty()
                ? Set.of()
                : Set.copyOf(mapper.selectKept(person.get(), Set.copyOf(contents)));
    }

    /**
     * What a person keeps, the latest first.
     *
     * @param words to be found in the note
     */
    Slice<Bookmark> list(Actor actor, @Nullable String type, @Nullable String words, Paging paging) {
        Id before = paging.cursor(1, cursor -> cursor.id(0)).orElse(LAST);
        List<BookmarkRow> rows = mapper.selectPage(actor.requireId(), type, pattern(words), before, paging.fetch());
        Slice<BookmarkRow> slice = Slice.of(rows, paging, BookmarkRow::cursor);
        Map<Id, ContentItem> items = items(actor, slice.items());
        return slice.map(row -> Bookmark.of(row, items.get(row.item())));
    }

    private static @Nullable String pattern(@Nullable String words) {
        return words == null || words.isBlank()
                ? null
                : "%" + words.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private Map<Id, ContentItem> items(Actor actor, List<BookmarkRow> rows) {
        Map<String, Set<Id>> byType = rows.stream()
                .collect(Collectors.groupingBy(
                        BookmarkRow::itemType, Collectors.mapping(BookmarkRow::item, Collectors.toSet())));
        Map<Id, ContentItem> items = new HashMap<>();
        byType.forEach((type, wanted) -> types.visible(actor, type, wanted).ifPresent(items::putAll));
        return items;
    }

    /** The types of what a person keeps. */
    List<String> types(Actor actor) {
        return mapper.selectTypes(actor.requireId());
    }

    Bookmark get(Actor actor, String type, Id item) {
        BookmarkRow row = mapper.selectByItem(actor.requireId(), item)
                .filter(known -> known.itemType().equals(type))
                .orElseThrow(() -> CommunityException.notFound("You have not kept this."));
        return Bookmark.of(row, items(actor, List.of(row)).get(item));
    }

    /** Keeps something the person sees; doing it again changes nothing. */
    void keep(Actor actor, String type, Id item) {
        Id person = actor.requireId();
        if (mapper.selectByItem(person, item).isPresent()) {
            return;
        }
        if (types.find(actor, type, item).isEmpty()) {
            throw CommunityException.notFound("There is no such thing, or its plugin is off.");
        }
        long most = settings.forScope(core).get(BookmarkSettings.MOST);
        if (mapper.selectCount(person) >= most) {
            throw new CommunityException(
                    BookmarkErrors.BOOKMARKS_FULL,
                    "You keep " + most + " things, which is all there is room for. Let one go first.");
        }
        database.inTransaction(() -> mapper.insert(ids.next(), person, item, type, now()));
    }

    /** Keeps something with a note and a reminder, also what is kept already, whether the person still sees it or not. */
    Bookmark keep(Actor actor, String type, Id item, BookmarkChange change) {
        keep(actor, type, item);
        Instant at = change.remindAt();
        mapper.update(actor.requireId(), item, change.words(), at == null ? null : at.truncatedTo(ChronoUnit.MICROS));
        return get(actor, type, item);
    }

    void letGo(Actor actor, Id item) {
        mapper.delete(actor.requireId(), item);
    }

    /** Forgets what people kept of a purged plugin. */
    public void forget(String owner) {
        mapper.deleteByOwner(owner + ".%");
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
