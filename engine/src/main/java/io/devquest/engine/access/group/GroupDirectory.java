package io.devquest.engine.access.group;

import io.devquest.api.access.Actor;
import io.devquest.api.access.Group;
import io.devquest.api.access.Group.Joining;
import io.devquest.api.access.Group.Rank;
import io.devquest.api.access.Groups;
import io.devquest.api.data.Id;
import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** The groups of the community. */
@Singleton
public final class GroupDirectory implements Groups {

    private final List<Consumer<Id>> onLeft = new CopyOnWriteArrayList<>();

    @Inject
    public GroupDirectory() {}

    /** Tells, after the commit, of each person who is no active member of some group any more. */
    public void onLeft(Consumer<Id> listener) {
        onLeft.add(listener);
    }

    @Override
    public Optional<Group> find(Actor actor, Id id) {
        return Optional.empty();
    }

    @Override
    public List<Group> of(Id person) {
        return List.of();
    }

    @Override
    public Optional<Rank> rank(Id group, Id person) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Slice<Id> members(Id group, Paging paging) {
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
