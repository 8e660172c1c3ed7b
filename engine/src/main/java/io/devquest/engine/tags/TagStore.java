package io.devquest.engine.tags;

import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import io.devquest.api.data.Ids;
import io.devquest.api.error.InvalidInput;
import io.devquest.api.notification.WatchLevel;
import io.devquest.api.tag.TagScope;
import io.devquest.api.tag.Tags;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.scope.Scope;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The tags of everything. */
@Singleton
public final class TagStore {

    private static final String FIELD = "tags";
    private static final int MOST_CONTENTS = 1_000;

    private final Transactions database;
    private final TagMapper mapper;
    private final TagCounts counts;
    private final DeclaredScopes scopes;
    private final Ids ids;
    private final Clock clock;

    @Inject
    TagStore(
            Transactions database,
            OwnerMappers mappers,
            TagCounts counts,
            DeclaredScopes scopes,
            Ids ids,
            Clock clock) {
        this.database = database;
        this.mapper = mappers.mapper(TagMapper.class);
        this.counts = counts;
        this.scopes = scopes;
        this.ids = ids;
        this.clock = clock;
    }

    /** Makes a scope known until its owner's scope closes. */
    public void declare(Scope owner, TagScope scope) {
        scopes.declare(owner, scope);
    }

    /** The tags as one owner uses them: on things of its own types only. */
    public Tags forScope(Scope owner) {
        return new Tags() {
            @Override
            public void set(Actor actor, String type, Id content, Collection<String> tags) {
                TagScope scope = scopes.find(owner, type)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "Plugin " + owner.id() + " has declared no tags for " + type));
                database.requireActive();
                TagStore.this.set(actor, scope, content, tags);
            }

            @Override
            public List<String> read(String line) {
                return TagName.read(line);
            }

            @Override
            public Map<Id, List<String>> of(Collection<Id> contents) {
                return TagStore.this.of(contents);
            }

            @Override
            public Map<Id, WatchLevel> levels(Id content) {
                return mapper.selectWatching(content).stream()
                        .collect(Collectors.toMap(TagWatchRow::account, TagWatchRow::level));
            }
        };
    }

    private Map<Id, List<String>> of(Collection<Id> contents) {
        Set<Id> asked = Set.copyOf(contents);
        if (asked.size() > MOST_CONTENTS) {
            throw new IllegalArgumentException("At most " + MOST_CONTENTS + " items at a time, not " + asked.size());
        }
        return asked.isEmpty()
                ? Map.of()
                : mapper.selectByContents(asked).stream()
                        .collect(Collectors.groupingBy(
                                TaggedRow::content, Collectors.mapping(TaggedRow::name, Collectors.toList())));
    }

    private void set(Actor actor, TagScope scope, Id content, Collection<String> typed) {
        List<Id> wanted = List.copyOf(found(actor, scope, names(scope, typed)));
        if (wanted.size() < scope.atLeast()) {
            throw invalid("fewest", "Write at least " + scope.atLeast() + " tags.");
        }
        List<Id> before = mapper.selectByContent(content);
        if (before.equals(wanted)) {
            return;
        }
        mapper.deleteByContent(content);
        if (!wanted.isEmpty()) {
            mapper.insertTags(content, wanted);
        }
        counts.change(scope.type(), content, without(before, wanted), -1);
        counts.change(scope.type(), content, without(wanted, before), 1);
    }

    private static Set<Id> without(List<Id> all, List<Id> others) {
        Set<Id> rest = new TreeSet<>(all);
        others.forEach(rest::remove);
        return rest;
    }

    private static Set<String> names(TagScope scope, Collection<String> typed) {
        Set<String> names = new LinkedHashSet<>();
        for (String one : typed) {
            names.add(TagName.of(one).orElseThrow(() -> invalid("form", "'" + one + "' is no tag. " + TagName.RULE)));
        }
        if (names.size() > scope.atMost()) {
            throw invalid("most", "Write at most " + scope.atMost() + " tags.");
        }
        return names;
    }

    /** The tags of these names, in their order; those there are not yet are made if the actor may. */
    private Set<Id> found(Actor actor, TagScope scope, Set<String> names) {
        Map<String, TagRow> rows = rows(names);
        for (String name : names) {
            TagRow row = rows.get(name);
            boolean offered = scope.fixed().isEmpty()
                    ? row != null && row.known() || actor.can(scope.create())
                    : scope.fixed().contains(name);
            if (!offered) {
                throw invalid("unknown", "There is no tag '" + name + "'. Choose one of those there are.");
            }
            if (row == null) {
                mapper.insert(
                        ids.next(),
                        name,
                        !scope.fixed().isEmpty(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS));
            }
        }
        Map<String, TagRow> all = rows.keySet().containsAll(names) ? rows : rows(names);
        return names.stream()
                .map(name -> all.get(name).canonical())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Map<String, TagRow> rows(Set<String> names) {
        return names.isEmpty()
                ? new HashMap<>()
                : mapper.selectByNames(names).stream()
                        .collect(Collectors.toMap(TagRow::name, row -> row, (one, other) -> one, LinkedHashMap::new));
    }

    private static InvalidInput invalid(String code, String message) {
        return InvalidInput.of(FIELD, code, message);
    }
}
