package io.devquest.engine.access.audience;

import io.devquest.api.data.Id;
import java.util.Optional;

interface MilestoneMapper {

    Optional<Id> selectByContext(String context);

    /** Nothing happens if somebody else was first. */
    void insert(Id id, String context);
}
