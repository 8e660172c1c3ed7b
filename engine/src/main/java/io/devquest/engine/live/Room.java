package io.devquest.engine.live;

import io.devquest.api.data.Id;
import io.devquest.engine.live.Presence.State;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who is in one channel: the subscriptions of this node, what it has told of them, and what all nodes have told. */
final class Room {

    /** Somebody, and how they are there. */
    record Present(Attendee person, State state) {}

    private record Seen(Attendee person, Map<String, State> nodes) {

        State state() {
            return nodes.containsValue(State.ONLINE)
                    ? State.ONLINE
                    : nodes.containsValue(State.AWAY) ? State.AWAY : State.LEFT;
        }
    }

    private final Map<Id, Set<Subscription>> here = new HashMap<>();
    private final Map<Id, State> told = new HashMap<>();
    private final Map<Id, Seen> seen = new LinkedHashMap<>();
    private boolean stale;

    void come(Id account, Subscription subscription) {
        here.computeIfAbsent(account, any -> new HashSet<>()).add(subscription);
    }

    void go(Id account, Subscription subscription) {
        here.computeIfPresent(account, (any, own) -> {
            own.remove(subscription);
            return own.isEmpty() ? null : own;
        });
    }

    boolean holds(Id account) {
        return here.containsKey(account);
    }

    /** Away only if all pages of the person are. */
    State stateHere(Id account) {
        Set<Subscription> own = here.getOrDefault(account, Set.of());
        if (own.isEmpty()) {
            return State.LEFT;
        }
        return own.stream().allMatch(page -> page.connection().away()) ? State.AWAY : State.ONLINE;
    }

    State told(Id account) {
        return told.getOrDefault(account, State.LEFT);
    }

    void tell(Id account, State state) {
        if (state == State.LEFT) {
            told.remove(account);
        } else {
            told.put(account, state);
        }
    }

    /** Takes what a node says and gives how the person is there now. */
    State take(Envelope.Attendance said) {
        Id account = said.person().id();
        Seen known = seen.computeIfAbsent(account, any -> new Seen(said.person(), new HashMap<>()));
        if (said.state() == State.LEFT) {
            known.nodes().remove(said.node());
        } else {
            known.nodes().put(said.node(), said.state());
        }
        if (known.state() == State.LEFT) {
            seen.remove(account);
        }
        return known.state();
    }

    State state(Id account) {
        Seen known = seen.get(account);
        return known == null ? State.LEFT : known.state();
    }

    Optional<Attendee> attendee(Id account) {
        return Optional.ofNullable(seen.get(account)).map(Seen::person);
    }

    /** The people of this node, as they were told. */
    Map<Attendee, State> everyoneHere() {
        Map<Attendee, State> people = new HashMap<>();
        told.forEach((account, state) -> attendee(account).ifPresent(person -> people.put(person, state)));
        return people;
    }

    List<Attendee> seenBy(String node) {
        return seen.values().stream()
                .filter(known -> known.nodes().containsKey(node))
                .map(Seen::person)
                .toList();
    }

    /** The first of those who are there, without some. */
    List<Present> listed(Set<Id> without) {
        return seen.entrySet().stream()
                .filter(known -> !without.contains(known.getKey()))
                .limit(Presence.LISTED)
                .map(known ->
                        new Present(known.getValue().person(), known.getValue().state()))
                .toList();
    }

    /** How many more there are than are listed. */
    int more(Set<Id> without) {
        long all = without.isEmpty()
                ? seen.size()
                : seen.keySet().stream().filter(id -> !without.contains(id)).count();
        return (int) Math.max(0, all - Presence.LISTED);
    }

    int size() {
        return seen.size();
    }

    boolean stale() {
        return stale;
    }

    /** Notes whether the subscribers have an old picture. */
    void stale(boolean now) {
        stale = now;
    }

    boolean empty() {
        return here.isEmpty() && told.isEmpty() && seen.isEmpty();
    }
}
