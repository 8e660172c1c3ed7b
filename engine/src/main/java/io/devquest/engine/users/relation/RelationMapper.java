package io.devquest.engine.users.relation;

import io.devquest.api.data.Id;
import java.util.Collection;
import java.util.List;

interface RelationMapper {

    /** Those of the others who have blocked the person or are blocked by them. */
    List<Id> selectBlocked(Id account, Collection<Id> others);

    /** Those of the others who are muted or blocked by the person, or have blocked them. */
    List<Id> selectSilenced(Id account, Collection<Id> others);
}
