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

/** Who follows, mutes and blocks whom. */
@Singleton
public final class RelationStore implements Relations {

    private static final int MOST_OTHERS = 1_000;

    private final RelationMapper mapper;

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
