package io.devquest.engine.users.relation;

import io.devquest.api.access.Viewer;
import io.devquest.api.data.Id;
import io.devquest.api.people.Relations;
import io.devquest.engine.data.OwnerMappers;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;

/** Who follows, mutes and blocks whom. */
@Singleton
public final class RelationStore implements Relations {

    private static final int MOST_OTHERS = 1_000;

    private final RelationMapper mapper;
    private final List<BiConsumer<Id, Id>> onBlockChanged = new CopyOnWriteArrayList<>();

    @Inject
    public RelationStore(OwnerMappers mappers) {
        this.mapper = mappers.mapper(RelationMapper.class);
    }

    @Override
    public boolean mayReach(Id from, Id to) {
        return from.equals(to) || reachable(from, List.of(to)).contains(to);
    }

    @Override
    public Set<Id> reachable(Id from, Collection<Id> others) {
        Set<Id> reachable = checked(others);
        if (!reachable.isEmpty()) {
            mapper.selectBlocked(from, Set.copyOf(reachable)).forEach(reachable::remove);
        }
        return reachable;
    }

    @Override
    public Set<Id> silenced(Id by, Collection<Id> others) {
        Set<Id> asked = checked(others);
        return asked.isEmpty() ? Set.of() : Set.copyOf(mapper.selectSilenced(by, asked));
    }

    /** All who have blocked the person or are blocked by them. One statement. */
    public Set<Id> apartFrom(Id person) {
        return Set.copyOf(mapper.selectApart(person));
    }

    /** Tells, after the commit, of two people of whom one has blocked the other or no longer does. */
    public void onBlockChanged(BiConsumer<Id, Id> listener) {
        onBlockChanged.add(listener);
    }

    void announceBlock(Id account, Id other) {
        onBlockChanged.forEach(listener -> listener.accept(account, other));
    }

    /** How a person stands to others and to the one who looks. One statement. */
    public Ties ties(Id person, Viewer viewer) {
        return mapper.selectTies(person, viewer.id());
    }

    private static Set<Id> checked(Collection<Id> others) {
        Set<Id> distinct = new HashSet<>(others);
        if (distinct.size() > MOST_OTHERS) {
            throw new IllegalArgumentException("At most " + MOST_OTHERS + " people at a time, not " + distinct.size());
        }
        return distinct;
    }
}
