package io.devquest.engine.activity;

import io.devquest.api.access.Actor;
import io.devquest.api.live.Channel;
import io.devquest.api.people.Relations;
import io.devquest.engine.access.CorePermissions;
import io.devquest.engine.access.group.GroupDirectory;
import io.devquest.engine.users.PeopleDirectory;
import java.util.Objects;
import java.util.Optional;

/** The live channel of feeds. Its messages only say that there is something new, to those who may see it. */
final class FeedChannel {

    static final String NAME = "core.activity";

    private static final String GUESTS = "guest:";

    private final PeopleDirectory people;
    private final Relations relations;
    private final GroupDirectory groups;

    FeedChannel(PeopleDirectory people, Relations relations, GroupDirectory groups) {
        this.people = people;
        this.relations = relations;
        this.groups = groups;
    }

    Channel channel() {
        return new Channel(NAME, this::includes);
    }

    /** Where people with an account hear of a feed. */
    static String of(FeedKey key) {
        return NAME + ":" + key;
    }

    /** Where guests hear of what everybody may see in a feed; they have no account by which to tell them apart. */
    static String forGuests(FeedKey key) {
        return NAME + ":" + GUESTS + key;
    }

    private boolean includes(Actor actor, String key) {
        boolean forGuests = key.startsWith(GUESTS);
        Optional<FeedKey> feed = FeedKey.parse(forGuests ? key.substring(GUESTS.length()) : key);
        return forGuests != actor.signedIn()
                && actor.can(CorePermissions.READ)
                && feed.filter(known -> includes(actor, known)).isPresent();
    }

    private boolean includes(Actor actor, FeedKey key) {
        return switch (key.kind()) {
            case ALL, CONTEXT -> true;
            case FOLLOWED -> actor.signedIn();
            case PERSON ->
                people.byId(Objects.requireNonNull(key.id())).isPresent()
                        && actor.id()
                                .map(id -> relations.mayReach(id, Objects.requireNonNull(key.id())))
                                .orElse(true);
            case GROUP -> groups.find(actor, Objects.requireNonNull(key.id())).isPresent();
        };
    }
}
