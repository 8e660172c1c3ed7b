package io.devquest.engine.notifications;

import io.devquest.api.access.Actor;
import io.devquest.api.content.ContentItem;
import io.devquest.api.data.Cursor;
import io.devquest.api.data.Id;
import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import io.devquest.api.error.CommunityException;
import io.devquest.api.error.InvalidInput;
import io.devquest.api.notification.WatchLevel;
import io.devquest.engine.access.audience.AudienceStore;
import io.devquest.engine.content.ContentTypes;
import io.devquest.engine.data.OwnerMappers;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who watches what. */
@Singleton
final class Watches {

    private final WatchMapper mapper;
    private final AudienceStore audiences;
    private final ContentTypes content;

    @Inject
    Watches(OwnerMappers mappers, AudienceStore audiences, ContentTypes content) {
        this.mapper = mappers.mapper(WatchMapper.class);
        this.audiences = audiences;
        this.content = content;
    }

    void suggest(Id person, Id object, WatchLevel level) {
        if (mapper.insert(person, object, level, false) == 0) {
            List<String> lower = Arrays.stream(WatchLevel.values())
                    .filter(other -> other.compareTo(level) > 0)
                    .map(Watches::word)
                    .toList();
            if (!lower.isEmpty()) {
                mapper.updateSuggested(person, object, level, lower);
            }
        }
    }

    void choose(Id person, Id object, WatchLevel level) {
        if (mapper.updateChosen(person, object, level) == 0 && mapper.insert(person, object, level, true) == 0) {
            mapper.updateChosen(person, object, level);
        }
    }

    void move(Id from, Id to) {
        mapper.updateMoved(from, to);
        mapper.insertMoved(from, to);
        mapper.deleteByObjects(List.of(from));
    }

    WatchLevel level(Id person, Id object) {
        return mapper.selectLevel(person, object).orElse(WatchLevel.NORMAL);
    }

    /** What everybody who said something said. */
    Map<Id, WatchLevel> levels(Id object) {
        return mapper.selectByObject(object).stream()
                .collect(Collectors.toMap(ObjectLevel::account, ObjectLevel::level));
    }

    /** Refuses a level that things of this kind do not have. */
    void requireLevel(Id object, WatchLevel level) {
        if (level == WatchLevel.FIRST
                && mapper.selectType(object).filter(content::gathers).isEmpty()) {
            throw InvalidInput.of("level", "pattern", "Nothing begins in this thing. " + WatchChoice.RULE);
        }
    }

    /** As if nothing had ever been said. */
    void forget(Id person, Id object) {
        mapper.delete(person, object);
    }

    /** Refuses somebody who may not see the object, as if there were none. */
    void requireVisible(Actor actor, Id object) {
        if (audiences.visible(actor, List.of(object)).isEmpty()) {
            throw CommunityException.notFound("There is no such thing to watch.");
        }
    }

    /** What somebody watches, tracks or has muted and may still see, the newest things first. */
    Slice<WatchedThing> list(Actor actor, Paging paging) {
        @Nullable Id before = paging.cursor(1, cursor -> cursor.id(0)).orElse(null);
        List<WatchRow> rows = mapper.selectPage(actor.viewer(), before, paging.fetch());
        Slice<WatchRow> slice = Slice.of(rows, paging, row -> Cursor.of(row.object()));
        Map<Id, ContentItem> items = new HashMap<>();
        slice.items().stream()
                .collect(Collectors.groupingBy(
                        WatchRow::contentType, Collectors.mapping(WatchRow::object, Collectors.toSet())))
                .forEach((type, ids) -> content.visible(actor, type, ids).ifPresent(items::putAll));
        return new Slice<>(
                slice.items().stream()
                        .filter(row -> items.containsKey(row.object()))
                        .map(row -> WatchedThing.of(items.get(row.object()), row.level()))
                        .toList(),
                slice.next());
    }

    private static String word(WatchLevel level) {
        return level.name().toLowerCase(Locale.ROOT);
    }
}
