package io.devquest.engine.text.mention;

import io.devquest.api.access.Actor;
import io.devquest.api.access.Group;
import io.devquest.api.access.Group.Joining;
import io.devquest.api.access.Group.Rank;
import io.devquest.api.access.Groups;
import io.devquest.api.data.Id;
import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Groups that are only lists of people. */
final class Clubs implements Groups {

    private final Map<Group, List<Id>> clubs = new LinkedHashMap<>();

    void found(String slug, List<Id> members) {
        Group group = new Group(new Id(clubs.size() + 1), slug, "Club " + slug, Joining.OPEN, 0, members.size());
        clubs.put(group, List.copyOf(members));
    }

    @Override
    public List<Group> of(Id person) {
        List<Group> own = new ArrayList<>(clubs.keySet());
        own.removeIf(group -> !clubs.get(group).contains(person));
        return own;
    }

    @Override
    public Slice<Id> members(Id group, Paging paging) {
        return clubs.entrySet().stream()
                .filter(club -> club.getKey().id().equals(group))
                .map(club -> new Slice<>(club.getValue(), null))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public Optional<Group> find(Actor actor, Id id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Rank> rank(Id group, Id person) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Group create(Actor actor, String name, Joining joining, int capacity) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void add(Id group, Id person, Rank rank) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void remove(Id group, Id person) {
        throw new UnsupportedOperationException();
    }
}
