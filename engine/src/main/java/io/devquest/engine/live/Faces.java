package io.devquest.engine.live;

import io.devquest.api.data.Id;
import io.devquest.api.people.People;
import io.devquest.engine.cache.LocalCache;
import io.devquest.engine.users.relation.HiddenPeople;
import io.devquest.engine.users.relation.RelationStore;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What the hub must know of people: how they look, whether they hide, and who does not get to see whom. */
@Singleton
public final class Faces {

    private static final Duration KEPT = Duration.ofSeconds(10);

    private final People people;
    private final RelationStore relations;
    private final HiddenPeople hiddenPeople;
    private final LocalCache<Id, Set<Id>> apart = new LocalCache<>(20_000, KEPT);
    private final LocalCache<Id, Boolean> hidden = new LocalCache<>(20_000, KEPT);

    @Inject
    public Faces(People people, RelationStore relations, HiddenPeople hiddenPeople) {
        this.people = people;
        this.relations = relations;
        this.hiddenPeople = hiddenPeople;
    }

    Optional<Attendee> attendee(Id account) {
        return people.byId(account).map(Attendee::of);
    }

    /** Those who have blocked the person or are blocked by them; kept for some seconds. */
    Set<Id> apartFrom(Id account) {
        return apart.get(account, relations::apartFrom);
    }

    /** True if the person hides; kept for some seconds. */
    boolean hides(Id account) {
        return hidden.get(account, hiddenPeople::hides);
    }

    /** Those of the people who do not hide. One statement. */
    Set<Id> seenAmong(Collection<Id> accounts) {
        Set<Id> seen = new HashSet<>(accounts);
        seen.removeAll(hiddenPeople.among(accounts));
        return seen;
    }

    /** Asks again the next time. */
    void forget(Id account) {
        apart.invalidate(account);
        hidden.invalidate(account);
    }
}
