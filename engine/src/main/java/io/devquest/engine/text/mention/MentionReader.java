package io.devquest.engine.text.mention;

import io.devquest.api.access.Actor;
import io.devquest.api.access.Group;
import io.devquest.api.access.Groups;
import io.devquest.api.data.Id;
import io.devquest.api.error.InvalidInput;
import io.devquest.api.people.Mentions;
import io.devquest.api.people.Person;
import io.devquest.api.settings.Settings;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.settings.SettingsStore;
import io.devquest.engine.text.CommonMarkdown;
import io.devquest.engine.users.PeopleDirectory;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the people a text mentions. */
@Singleton
public final class MentionReader implements Mentions {

    /** Of more words that look like names, such as annotations in code that is not marked as code, the rest is text. */
    private static final int MOST_WORDS = 500;

    private final CommonMarkdown markdown;
    private final PeopleDirectory people;
    private final MentionMapper mapper;
    private final GroupMentions groups;
    private final Settings settings;
    private final Clock clock;

    @Inject
    public MentionReader(
            CommonMarkdown markdown,
            PeopleDirectory people,
            OwnerMappers mappers,
            Groups groups,
            SettingsStore settings,
            Scope core,
            Clock clock) {
        this.markdown = markdown;
        this.people = people;
        mapper = mappers.mapper(MentionMapper.class);
        this.groups = new GroupMentions(groups);
        this.settings = settings.forScope(core);
        this.clock = clock;
    }

    @Override
    public Map<Id, Person> in(Actor author, String field, String markdown) {
        Id self = author.requireId();
        Set<String> names = names(markdown);
        Map<Id, Person> others = new HashMap<>(people.byNames(names));
        List<Group> own = groups.named(self, unknown(names, others.values()));
        others.remove(self);
        int count = others.size() + own.size();
        if (!own.isEmpty()) {
            others.putAll(people.byIds(groups.members(own, settings.get(MentionSettings.GROUP_MOST), field)));
            others.remove(self);
        }
        if (others.isEmpty()) {
            return Map.of();
        }
        Map<Id, Instant> reached = mapper.selectReachable(author.viewer(), others.keySet()).stream()
                .collect(Collectors.toMap(ReachedRow::id, ReachedRow::createdAt));
        // those who are out of reach count, else the limit would tell who has blocked the author
        requireFewEnough(count, reached.getOrDefault(self, Instant.EPOCH), field);
        others.keySet().retainAll(reached.keySet());
        return Map.copyOf(others);
    }

    private Set<String> names(String text) {
        return text.indexOf('@') < 0
                ? Set.of()
                : markdown.mentionedNames(text).stream().limit(MOST_WORDS).collect(Collectors.toSet());
    }

    private static Set<String> unknown(Set<String> names, Collection<Person> found) {
        Set<String> people = found.stream().map(person -> key(person.name())).collect(Collectors.toSet());
        return names.stream()
                .map(MentionReader::key)
                .filter(name -> !people.contains(name))
                .collect(Collectors.toSet());
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private void requireFewEnough(int count, Instant joined, String field) {
        long most = settings.get(MentionSettings.MOST);
        boolean isNew =
                clock.instant().isBefore(joined.plus(Duration.ofHours(settings.get(MentionSettings.NEW_HOURS))));
        if (isNew) {
            most = Math.min(most, settings.get(MentionSettings.MOST_NEW));
        }
        if (count > most) {
            throw InvalidInput.of(
                    field,
                    "mentions",
                    "This text mentions " + count + " people; at most " + most + " are possible"
                            + (isNew ? " while your account is new." : "."));
        }
    }
}
