package io.devquest.engine.activity;

import io.devquest.api.access.Actor;
import io.devquest.api.content.ContentItem;
import io.devquest.api.data.Id;
import io.devquest.api.people.Person;
import io.devquest.engine.content.ContentTypes;
import io.devquest.engine.users.PeopleDirectory;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks what entries are about: each content type once, whatever the number of entries. */
@Singleton
final class Doings {

    private final ContentTypes types;
    private final PeopleDirectory people;

    @Inject
    Doings(ContentTypes types, PeopleDirectory people) {
        this.types = types;
        this.people = people;
    }

    /** The entries whose objects the actor still may see, in the same order. */
    List<Doing> of(Actor actor, List<ActivityRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<Id, ContentItem> items = items(actor, rows, true);
        Map<Id, Person> actors =
                people.byIds(rows.stream().map(ActivityRow::actor).distinct().toList());
        List<Doing> doings = new ArrayList<>();
        for (ActivityRow row : rows) {
            ContentItem object = items.get(row.object());
            Person person = actors.get(row.actor());
            if (object != null && person != null) {
                doings.add(new Doing(row, person, object, target(items, row.target())));
            }
        }
        return doings;
    }

    /** How many of the entries have objects that the actor still may see. */
    int count(Actor actor, List<ActivityRow> rows) {
        Set<Id> found = items(actor, rows, false).keySet();
        return (int) rows.stream().filter(row -> found.contains(row.object())).count();
    }

    private static @Nullable ContentItem target(Map<Id, ContentItem> items, @Nullable Id target) {
        return target == null ? null : items.get(target);
    }

    private Map<Id, ContentItem> items(Actor actor, List<ActivityRow> rows, boolean targets) {
        Map<String, Set<Id>> wanted = new LinkedHashMap<>();
        for (ActivityRow row : rows) {
            want(wanted, row.objectType(), row.object());
            if (targets && row.target() != null && row.targetType() != null) {
                want(wanted, row.targetType(), row.target());
            }
        }
        Map<Id, ContentItem> items = new HashMap<>();
        wanted.forEach((type, ids) -> types.visible(actor, type, ids).ifPresent(items::putAll));
        return items;
    }

    private static void want(Map<String, Set<Id>> wanted, String type, Id id) {
        wanted.computeIfAbsent(type, first -> new LinkedHashSet<>()).add(id);
    }
}
