package io.devquest.engine.users.profile;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.devquest.api.access.Actor;
import io.devquest.api.access.Viewer;
import io.devquest.api.data.Cursor;
import io.devquest.api.data.Id;
import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import io.devquest.api.error.CommonErrors;
import io.devquest.api.error.CommunityException;
import io.devquest.api.people.Person;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.users.PeopleDirectory;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds people by what they show of themselves. However many it finds, it asks the database four times at most. */
@Singleton
public final class Directory {

    private static final Pattern NAME = Pattern.compile("[a-z0-9_-]{1,20}");

    private final Transactions database;
    private final DirectoryMapper mapper;
    private final PeopleDirectory people;

    @Inject
    public Directory(Transactions database, OwnerMappers mappers, PeopleDirectory people) {
        this.database = database;
        this.mapper = mappers.mapper(DirectoryMapper.class);
        this.people = people;
    }

    /** The people the actor may reach, in the order of their names. */
    Slice<DirectoryEntry> list(Actor actor, DirectorySearch search, Paging paging, Locale reader) {
        Viewer viewer = actor.viewer();
        int sight = ShownTo.sight(viewer);
        @Nullable String after = paging.cursor(1, Directory::name).orElse(null);
        return database.inReadOnly(() -> {
            List<DirectoryRow> rows = mapper.selectPage(
                    viewer, sight, search.pattern(), search.skillPattern(), search.tag(), after, paging.fetch());
            Slice<DirectoryRow> slice = Slice.of(rows, paging, row -> Cursor.of(row.nameKey()));
            return new Slice<>(entries(viewer, sight, slice.items(), reader), slice.next());
        });
    }

    /** The first people with that text in a name whom the actor may reach. Two statements at most. */
    public List<Person> named(Actor actor, String text, int limit) {
        DirectorySearch search = DirectorySearch.named(text);
        if (search.any()) {
            return List.of();
        }
        List<Id> ids = mapper
                .selectPage(actor.viewer(), ShownTo.sight(actor.viewer()), search.pattern(), null, null, null, limit)
                .stream()
                .map(DirectoryRow::id)
                .toList();
        Map<Id, Person> found = people.byIds(ids);
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    private static String name(Cursor cursor) {
        String name = cursor.text(0);
        if (!NAME.matcher(name).matches()) {
            throw new CommunityException(
                    CommonErrors.CURSOR_INVALID, "The cursor in 'after' is not one this list has given out.");
        }
        return name;
    }

    private List<DirectoryEntry> entries(Viewer viewer, int sight, List<DirectoryRow> rows, Locale reader) {
        List<Id> ids = rows.stream().map(DirectoryRow::id).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Id, Person> found = people.byIds(ids);
        Map<Id, List<Skill>> skills = mapper.selectSkills(viewer, sight, ids).stream()
                .collect(groupingBy(ShownSkill::account, mapping(ShownSkill::skill, toList())));
        Map<Id, List<Named>> languages = mapper.selectLanguages(viewer, sight, ids).stream()
                .collect(groupingBy(
                        ShownLanguage::account,
                        mapping(shown -> new Named(shown.tag(), Choices.languageName(shown.tag(), reader)), toList())));
        return ids.stream()
                .map(id -> DirectoryEntry.of(
                        found.get(id), skills.getOrDefault(id, List.of()), languages.getOrDefault(id, List.of())))
                .toList();
    }
}
