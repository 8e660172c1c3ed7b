package io.devquest.engine.files;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.devquest.api.access.Actor;
import io.devquest.api.content.ContentItem;
import io.devquest.api.data.Id;
import io.devquest.engine.access.CorePermissions;
import io.devquest.engine.content.ContentTypes;
import io.devquest.engine.data.OwnerMappers;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who may load which file. The engine's condition finds the items a viewer may see; then their plugin is asked, because
 * only it knows that a post of a hidden topic is hidden too, and because a plugin that is off answers for nothing.
 */
@Singleton
public final class FileSight {

    private static final int MOST_USES = 100;

    private final FileMapper mapper;
    private final ContentTypes types;

    @Inject
    public FileSight(OwnerMappers mappers, ContentTypes types) {
        this.mapper = mappers.mapper(FileMapper.class);
        this.types = types;
    }

    /** The file in one size, if the actor may load it. */
    Served find(Actor actor, Id id, int width) {
        CopyRow copy = mapper.selectCopy(id, width).orElseThrow(StoredFiles::missing);
        boolean own = actor.id().filter(copy.owner()::equals).isPresent();
        boolean decides = actor.can(CorePermissions.MODERATE);
        if (own || decides && !copy.attached()) {
            return new Served(copy, false);
        }
        if (copy.attached()) {
            List<UseRow> seen = seen(actor, List.of(id));
            if (!seen.isEmpty()) {
                return new Served(copy, seen.stream().anyMatch(UseRow::open));
            }
            if (decides && decidesAbout(actor, id)) {
                return new Served(copy, false);
            }
        }
        throw StoredFiles.missing();
    }

    private boolean decidesAbout(Actor actor, Id id) {
        return mapper.selectUses(actor.viewer(), List.of(id), true, MOST_USES).stream()
                .anyMatch(use -> types.preview(use.type(), use.content()).isPresent());
    }

    private List<UseRow> seen(Actor actor, Collection<Id> files) {
        List<UseRow> uses = mapper.selectUses(actor.viewer(), files, false, MOST_USES);
        Map<Id, ContentItem> items = items(actor, uses);
        return uses.stream().filter(use -> items.containsKey(use.content())).toList();
    }

    private Map<Id, ContentItem> items(Actor actor, List<UseRow> uses) {
        Map<String, List<Id>> byType =
                uses.stream().collect(groupingBy(UseRow::type, mapping(UseRow::content, toList())));
        Map<Id, ContentItem> items = new HashMap<>();
        byType.forEach((type, ids) -> types.visible(actor, type, ids).ifPresent(items::putAll));
        return items;
    }

    /** Where the files are used, as far as the actor may see it. One statement, and one for each type of content. */
    Map<Id, List<ContentItem>> uses(Actor actor, Collection<Id> files) {
        if (files.isEmpty()) {
            return Map.of();
        }
        List<UseRow> uses = mapper.selectUses(actor.viewer(), files, false, MOST_USES);
        Map<Id, ContentItem> items = items(actor, uses);
        Map<Id, List<ContentItem>> found = new HashMap<>();
        for (UseRow use : uses) {
            ContentItem item = items.get(use.content());
            if (item != null) {
                found.computeIfAbsent(use.file(), file -> new ArrayList<>()).add(item);
            }
        }
        return found;
    }
}
