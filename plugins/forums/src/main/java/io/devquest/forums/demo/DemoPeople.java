package io.devquest.forums.demo;

import io.devquest.api.access.Actor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The people of the demo: who writes what, and who still has votes to cast. */
final class DemoPeople {

    // Less than one day allows; those who can sign in, who come first, shall have some left to try voting with.
    private static final int VOTES = 18;
    private static final int VOTES_OF_FIRST = 10;
    private static final int FOR_ONE = 5;
    private static final int FIRST = 8;

    private static final int STEP = 7;

    private final List<Actor> people;
    private final Map<String, Actor> byName;
    private final Map<Actor, Integer> cast = new HashMap<>();
    private final Map<List<Actor>, Integer> castFor = new HashMap<>();

    DemoPeople(List<Actor> people) {
        this.people = people;
        byName = people.stream().collect(Collectors.toMap(Actor::name, person -> person));
    }

    Actor admin() {
        return people.get(0);
    }

    Actor moderator() {
        return people.get(1);
    }

    /** The person of that name, or somebody else, but always the same one, if the engine has no such person. */
    Actor who(String name) {
        Actor known = byName.get(name);
        return known == null ? people.get(Math.floorMod(name.hashCode(), people.size())) : known;
    }

    /** So many people who may vote for something, or as many as there are. */
    List<Actor> voters(Actor author, int number, int seed) {
        List<Actor> voters = new ArrayList<>();
        Set<Integer> asked = new HashSet<>();
        for (int i = 0; i < people.size() && voters.size() < number; i++) {
            int place = Math.floorMod(seed + i * STEP, people.size());
            Actor voter = people.get(place);
            if (asked.add(place) && !voter.equals(author) && mayVote(place, author)) {
                cast.merge(voter, 1, Integer::sum);
                castFor.merge(List.of(voter, author), 1, Integer::sum);
                voters.add(voter);
            }
        }
        return voters;
    }

    private boolean mayVote(int place, Actor author) {
        Actor voter = people.get(place);
        return cast.getOrDefault(voter, 0) < allowed(place)
                && castFor.getOrDefault(List.of(voter, author), 0) < FOR_ONE;
    }

    private static int allowed(int place) {
        return place < FIRST ? VOTES_OF_FIRST : VOTES;
    }
}
