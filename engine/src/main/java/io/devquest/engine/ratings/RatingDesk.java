package io.devquest.engine.ratings;

import io.devquest.api.access.Actor;
import io.devquest.api.content.ContentItem;
import io.devquest.api.data.Id;
import io.devquest.api.error.CommunityException;
import io.devquest.api.error.TooManyRequests;
import io.devquest.api.people.Relations;
import io.devquest.api.rating.RatingSummary;
import io.devquest.api.rating.Ratings;
import io.devquest.api.settings.Settings;
import io.devquest.engine.content.ContentTypes;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.events.EventLog;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.settings.SettingsStore;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What people give things: one rating of each person for each thing, counted beside the rows. */
@Singleton
public final class RatingDesk implements Ratings {

    private static final int MOST_ITEMS = 1_000;
    private static final Duration DAY = Duration.ofDays(1);

    private final Transactions database;
    private final RatingMapper mapper;
    private final ContentTypes types;
    private final Relations relations;
    private final EventLog events;
    private final SettingsStore settings;
    private final Scope core;
    private final Clock clock;

    @Inject
    RatingDesk(
            Transactions database,
            OwnerMappers mappers,
            ContentTypes types,
            Relations relations,
            EventLog events,
            SettingsStore settings,
            Scope core,
            Clock clock) {
        this.database = database;
        this.mapper = mappers.mapper(RatingMapper.class);
        this.types = types;
        this.relations = relations;
        this.events = events;
        this.settings = settings;
        this.core = core;
        this.clock = clock;
    }

    @Override
    public Map<Id, RatingSummary> summaries(Collection<Id> contents) {
        requireFew(contents);
        Map<Id, RatingSummary> summaries = new HashMap<>();
        if (!contents.isEmpty()) {
            contents.forEach(item -> summaries.put(item, summary(RatingTotal.none(item))));
            mapper.selectTotals(Set.copyOf(contents)).forEach(total -> summaries.put(total.item(), summary(total)));
        }
        return summaries;
    }

    private RatingSummary summary(RatingTotal total) {
        Settings chosen = settings.forScope(core);
        return total.summary(chosen.get(RatingSettings.PRIOR) / 100.0, chosen.get(RatingSettings.WEIGHT));
    }

    @Override
    public Map<Id, Integer> by(Actor actor, Collection<Id> contents) {
        requireFew(contents);
        Optional<Id> person = actor.id();
        return person.isEmpty() || contents.isEmpty()
                ? Map.of()
                : mapper.selectGiven(person.get(), Set.copyOf(contents)).stream()
                        .collect(Collectors.toMap(GivenRating::item, GivenRating::stars));
    }

    private static void requireFew(Collection<Id> contents) {
        if (contents.size() > MOST_ITEMS) {
            throw new IllegalArgumentException("At most " + MOST_ITEMS + " items at a time, not " + contents.size());
        }
    }

    RatingDocument get(Actor actor, String type, Id id) {
        ContentItem item = item(actor, type, id);
        List<Id> one = List.of(item.id());
        return new RatingDocument(summaries(one).get(id), by(actor, one).get(id));
    }

    /** Gives an item stars, instead of those the person gave before. */
    RatingDocument rate(Actor actor, String type, Id id, int stars) {
        Id person = actor.requireId();
        ContentItem item = item(actor, type, id);
        if (item.author().equals(person)) {
            throw new CommunityException(RatingErrors.RATING_OWN, "Nobody rates their own things. Others will.");
        }
        if (!relations.mayReach(person, item.author())) {
            throw new CommunityException(
                    RatingErrors.RATING_UNREACHABLE, "You cannot rate what this person made, nor they what you made.");
        }
        return database.inTransaction(() -> {
            lock(id, type);
            Optional<Integer> before = given(person, id);
            if (before.filter(known -> known == stars).isEmpty()) {
                requirePace(person);
                write(person, id, stars, before);
                tell(type, id);
            }
            return new RatingDocument(summaries(List.of(id)).get(id), stars);
        });
    }

    /** Takes the person's stars back. */
    RatingDocument withdraw(Actor actor, String type, Id id) {
        Id person = actor.requireId();
        item(actor, type, id);
        return database.inTransaction(() -> {
            lock(id, type);
            given(person, id).ifPresent(stars -> {
                mapper.delete(id, person);
                mapper.updateTotal(id, stars, -1);
                tell(type, id);
            });
            return new RatingDocument(summaries(List.of(id)).get(id), null);
        });
    }

    private ContentItem item(Actor actor, String type, Id id) {
        return Optional.of(type)
                .filter(types::rated)
                .flatMap(known -> types.find(actor, known, id))
                .orElseThrow(() -> CommunityException.notFound("There is no such thing, or nobody can rate it."));
    }

    /** Whoever else rates the item waits until this transaction ends. */
    private void lock(Id item, String type) {
        if (mapper.selectTotalForUpdate(item).isEmpty()) {
            mapper.insertTotal(item, type);
            mapper.selectTotalForUpdate(item);
        }
    }

    private Optional<Integer> given(Id person, Id item) {
        return mapper.selectGiven(person, List.of(item)).stream()
                .map(GivenRating::stars)
                .findFirst();
    }

    private void write(Id person, Id item, int stars, Optional<Integer> before) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (mapper.update(item, person, stars, now) == 0) {
            mapper.insert(item, person, stars, now);
        }
        before.ifPresent(known -> mapper.updateTotal(item, known, -1));
        mapper.updateTotal(item, stars, 1);
    }

    private void requirePace(Id person) {
        long most = settings.forScope(core).get(RatingSettings.A_DAY);
        if (mapper.selectCountSince(person, clock.instant().minus(DAY)) >= most) {
            throw new TooManyRequests(
                    RatingErrors.RATING_TOO_OFTEN, "You have rated " + most + " things today. Go on tomorrow.", DAY);
        }
    }

    private void tell(String type, Id item) {
        RatingSummary summary = summaries(List.of(item)).get(item);
        events.forScope(core).publish(new RatingChanged(item, type, summary), RatingManifest.CHANNEL + ":" + item);
    }

    /** True if the actor may hear how an item is rated. One statement. */
    boolean mayHear(Actor actor, String key) {
        return Id.parse(key)
                .flatMap(item -> mapper.selectItemType(actor.viewer(), item))
                .filter(types::present)
                .isPresent();
    }

    /** Counts again what is wrong, one row at a time, so that writers wait only briefly. */
    void repair() {
        mapper.selectWrongTotals()
                .forEach(item -> database.inTransaction(() -> {
                    mapper.selectTotalForUpdate(item);
                    mapper.updateTotalFromRows(item);
                }));
    }

    /** Forgets the ratings of what a purged plugin kept. */
    public void forget(String owner) {
        database.inTransaction(() -> {
            mapper.deleteByOwner(owner + ".%");
            mapper.deleteTotalsByOwner(owner + ".%");
        });
    }
}
