package io.devquest.engine.reputation;

import io.devquest.api.access.Actor;
import io.devquest.api.content.ContentItem;
import io.devquest.api.data.Cursor;
import io.devquest.api.data.Id;
import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import io.devquest.engine.access.PointsSight;
import io.devquest.engine.content.ContentTypes;
import io.devquest.engine.data.OwnerMappers;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What somebody got points for. It says what for, never by whom. */
@Singleton
final class History {

    private final HistoryMapper mapper;
    private final ContentTypes content;
    private final RuleTexts texts;
    private final PointsSight sight;

    @Inject
    History(OwnerMappers mappers, ContentTypes content, RuleTexts texts, PointsSight sight) {
        this.mapper = mappers.mapper(HistoryMapper.class);
        this.content = content;
        this.texts = texts;
        this.sight = sight;
    }

    /** The actor's own, the latest first. One statement, and those of the content types on the page. */
    Slice<HistoryDocument> own(Actor actor, Paging paging, Locale locale) {
        if (sight.hidden()) {
            return new Slice<>(List.of(), null);
        }
        @Nullable Id before = paging.cursor(1, cursor -> cursor.id(0)).orElse(null);
        List<HistoryRow> rows = mapper.selectPage(actor.requireId(), before, paging.fetch());
        Slice<HistoryRow> slice = Slice.of(rows, paging, row -> Cursor.of(row.id()));
        Map<Id, ContentItem> items = items(actor, slice.items());
        return slice.map(row -> document(row, row.content() == null ? null : items.get(row.content()), locale));
    }

    private Map<Id, ContentItem> items(Actor actor, Collection<HistoryRow> rows) {
        Map<String, Set<Id>> wanted = new HashMap<>();
        for (HistoryRow row : rows) {
            if (row.content() != null && row.contentType() != null) {
                wanted.computeIfAbsent(row.contentType(), first -> new HashSet<>())
                        .add(row.content());
            }
        }
        Map<Id, ContentItem> items = new HashMap<>();
        wanted.forEach((type, ids) -> content.visible(actor, type, ids).ifPresent(items::putAll));
        return items;
    }

    private HistoryDocument document(HistoryRow row, @Nullable ContentItem item, Locale locale) {
        return new HistoryDocument(
                row.id(),
                row.rule(),
                texts.of(row.rule(), row.acted(), locale),
                row.points(),
                row.counted(),
                row.why() == null && row.points() != row.counted(),
                row.grantedOn(),
                row.createdAt(),
                row.why(),
                item == null ? null : item.title(),
                item == null ? null : item.url(),
                row.context(),
                row.skills() == null ? List.of() : List.of(row.skills().split(",")));
    }
}
