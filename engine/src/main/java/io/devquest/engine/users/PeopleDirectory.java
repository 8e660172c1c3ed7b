package io.devquest.engine.users;

import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import io.devquest.api.people.People;
import io.devquest.api.people.Person;
import io.devquest.engine.access.PointsSight;
import io.devquest.engine.cache.LocalCache;
import io.devquest.engine.data.DatabaseFailure;
import io.devquest.engine.data.OwnerMappers;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/** The people of the community as others see them, kept in memory for half a minute. */
@Singleton
public final class PeopleDirectory implements People {

    private static final int MOST_IDS = 1_000;

    private final PersonMapper persons;
    private final PointsSight sight;
    private final LocalCache<Id, Person> known = new LocalCache<>(20_000, Duration.ofSeconds(30));
    private final LocalCache<String, Id> names = new LocalCache<>(20_000, Duration.ofSeconds(30));
    private final AtomicLong changes = new AtomicLong();

    @Inject
    public PeopleDirectory(OwnerMappers mappers, PointsSight sight) {
        this.persons = mappers.mapper(PersonMapper.class);
        this.sight = sight;
    }

    @Override
    public Optional<Person> byId(Id id) {
        return Optional.ofNullable(byIds(List.of(id)).get(id));
    }

    @Override
    public Optional<Person> byName(String name) {
        String key = AccountRules.nameKey(name);
        Optional<Person> person = names.present(key).flatMap(known::present);
        if (person.isPresent()) {
            return person.map(this::seen);
        }
        long before = changes.get();
        Optional<Person> selected = persons.selectByName(key).map(PersonRow::person);
        selected.ifPresent(found -> {
            names.put(key, found.id());
            remember(found, before);
        });
        return selected.map(this::seen);
    }

    /**
     * Several people in at most one statement, ignoring case.
     *
     * @param wanted at most 1,000 names, also such as nobody has
     */
    public Map<Id, Person> byNames(Collection<String> wanted) {
        Map<Id, Person> people = new HashMap<>();
        Set<String> missing = new HashSet<>();
        for (String name : wanted) {
            String key = AccountRules.nameKey(name);
            names.present(key)
                    .flatMap(known::present)
                    .ifPresentOrElse(person -> people.put(person.id(), seen(person)), () -> missing.add(key));
        }
        requireFew(missing);
        if (!missing.isEmpty()) {
            long before = changes.get();
            persons.selectByNames(missing).stream().map(PersonRow::person).forEach(person -> {
                people.put(person.id(), seen(person));
                names.put(AccountRules.nameKey(person.name()), person.id());
                remember(person, before);
            });
        }
        return people;
    }

    @Override
    public Map<Id, Person> byIds(Collection<Id> ids) {
        Map<Id, Person> people = new HashMap<>();
        ids.forEach(id -> known.present(id).ifPresent(person -> people.put(id, seen(person))));
        Set<Id> missing = ids.stream().filter(id -> !people.containsKey(id)).collect(Collectors.toSet());
        requireFew(missing);
        if (!missing.isEmpty()) {
            long before = changes.get();
            persons.selectByIds(missing).stream().map(PersonRow::person).forEach(person -> {
                people.put(person.id(), seen(person));
                remember(person, before);
            });
        }
        return people;
    }

    private static void requireFew(Set<?> missing) {
        if (missing.size() > MOST_IDS) {
            throw new IllegalArgumentException("At most " + MOST_IDS + " people at a time, not " + missing.size());
        }
    }

    /** The address of the actor's own picture, for the layout of every page; empty if it cannot be told now. */
    public String pictureOf(Actor actor) {
        try {
            return actor.id().flatMap(this::byId).map(Person::avatarUrl).orElse("");
        } catch (DatabaseFailure down) {
            // the page that says so has a layout too
            return "";
        }
    }

    /** The person without points, if whoever this thread works for does not want to see any. */
    private Person seen(Person person) {
        return !sight.hidden() || person.reputation() == 0
                ? person
                : new Person(person.id(), person.name(), person.displayName(), person.role(), 0, person.avatarUrl());
    }

    // What was selected before a change must not be kept after it. No lock is held while the database answers.
    private void remember(Person person, long before) {
        known.put(person.id(), person);
        if (changes.get() != before) {
            known.invalidate(person.id());
        }
    }

    /** Forgets what is kept of the person; to be called after the commit of a change. */
    public void invalidate(Id id) {
        changes.incrementAndGet();
        known.invalidate(id);
    }

    /** Forgets everyone, after a change of many. */
    public void invalidateAll() {
        known.clear();
    }
}
