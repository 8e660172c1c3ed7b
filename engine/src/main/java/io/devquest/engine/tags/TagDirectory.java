package io.devquest.engine.tags;

import io.devquest.api.access.Actor;
import io.devquest.api.content.ContentItem;
import io.devquest.api.data.Cursor;
import io.devquest.api.data.Id;
import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import io.devquest.api.error.CommunityException;
import io.devquest.api.notification.WatchLevel;
import io.devquest.engine.content.ContentTypes;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What readers find by tags. */
@Singleton
final class TagDirectory {

    private static final Cursor START = Cursor.of(Long.MAX_VALUE, new Id(Long.MAX_VALUE));

    private final Transactions database;
    private final TagListMapper mapper;
    private final DeclaredScopes scopes;
    private final ContentTypes contents;

    @Inject
    TagDirectory(Transactions database, OwnerMappers mappers, DeclaredScopes scopes, ContentTypes contents) {
        this.database = database;
        this.mapper = mappers.mapper(TagListMapper.class);
        this.scopes = scopes;
        this.contents = contents;
    }

    /**
     * Tags whose names begin with a text, those used most first.
     *
     * @param type only what things of this type use; null for all
     * @param mine only those of which the actor has said something
     */
    Slice<TagDocument> list(Actor actor, String prefix, @Nullable String type, boolean mine, Paging paging) {
        Cursor after = paging.cursor(2).orElse(START);
        Set<String> types = scopes.types();
        if (types.isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        TagQuery query = new TagQuery(actor.viewer(), types, type, pattern(prefix), mine);
        List<TagLine> rows = mapper.selectPage(query, after.number(0), after.id(1), paging.fetch());
        return Slice.of(rows, paging, TagLine::cursor).map(TagDocument::of);
    }

    private static String pattern(String prefix) {
        String plain = Normalizer.normalize(prefix, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("\\s+", "-");
        return plain.replaceAll("([!%_])", "!$1") + "%";
    }

    /** The name that a name leads to, if moderators have merged it. */
    Optional<String> leadsTo(String typed) {
        return TagName.of(typed)
                .flatMap(name ->
                        mapper.selectCanonical(name).or(() -> Optional.of(name).filter(plain -> !plain.equals(typed))));
    }

    /** The tag, if the actor may know that there is one. */
    TagLine find(Actor actor, String typed) {
        Set<String> types = scopes.types();
        return TagName.of(typed)
                .filter(name -> !types.isEmpty())
                .map(name -> mapper.selectCanonical(name).orElse(name))
                .flatMap(name -> mapper.selectByName(new TagQuery(actor.viewer(), types, null, "%", false), name))
                .orElseThrow(() -> CommunityException.notFound("Nothing here has this tag."));
    }

    TagDocument document(TagLine tag) {
        return TagDocument.of(tag, mapper.selectSynonyms(tag.id()));
    }

    /** The things with a tag that the actor may see, the newest first. */
    Slice<ContentItem> items(Actor actor, TagLine tag, Paging paging) {
        Id before = paging.cursor(1, cursor -> cursor.id(0)).orElse(new Id(Long.MAX_VALUE));
        TagQuery query = new TagQuery(actor.viewer(), scopes.types(), null, "%", false);
        List<ItemRow> rows = mapper.selectItems(query, tag.id(), before, paging.fetch());
        Slice<ItemRow> slice = Slice.of(rows, paging, row -> Cursor.of(row.id()));
        Map<Id, ContentItem> found = new HashMap<>();
        slice.items().stream()
                .collect(Collectors.groupingBy(ItemRow::type, Collectors.mapping(ItemRow::id, Collectors.toList())))
                .forEach((type, ids) -> contents.visible(actor, type, ids).ifPresent(found::putAll));
        return new Slice<>(
                slice.items().stream()
                        .flatMap(row -> Optional.ofNullable(found.get(row.id())).stream())
                        .toList(),
                slice.next());
    }

    /** What somebody wants to hear of new things with a tag. */
    void watch(Actor actor, TagLine tag, WatchLevel level) {
        Id person = actor.requireId();
        if (level == WatchLevel.NORMAL) {
            mapper.deleteWatch(person, tag.id());
            return;
        }
        String word = level.name().toLowerCase(Locale.ROOT);
        database.inTransaction(() -> {
            if (mapper.updateWatch(person, tag.id(), word) == 0) {
                mapper.insertWatch(person, tag.id(), word);
                mapper.updateWatch(person, tag.id(), word);
            }
        });
    }
}
