package io.devquest.engine.users.relation;

import io.devquest.api.data.Id;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

interface RelationMapper {

    /** Those of the others who have blocked the person or are blocked by them. */
    List<Id> selectBlocked(Id account, Collection<Id> others);

    /** All who have blocked the person or are blocked by them. */
    List<Id> selectApart(Id account);

    /** Those of the others who are muted or blocked by the person, or have blocked them. */
    List<Id> selectSilenced(Id account, Collection<Id> others);

    Ties selectTies(Id person, @Nullable Id viewer);

    List<RelationRow> selectByKind(Id account, String kind, Instant before, Id id, int limit);

    /** Makes changes between the same two people wait for each other. */
    Id selectForUpdate(Id account);

    int insert(Id account, Id other, String kind, Instant at);

    int deleteByOther(Id account, Id other, String kind);
}
