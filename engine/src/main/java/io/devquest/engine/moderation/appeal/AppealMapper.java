package io.devquest.engine.moderation.appeal;

import io.devquest.api.data.Id;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

interface AppealMapper {

    /** 0 if there is an appeal about it already. */
    int insert(AppealRow appeal);

    Optional<AppealRow> selectByIdForUpdate(Id id);

    List<AppealRow> selectByTargets(Collection<Id> targets);

    /** The oldest first. */
    List<AppealRow> selectByState(String state, @Nullable Id after, int limit);

    void updateDecided(Id id, String state, @Nullable Id by, Instant at, String answer);
}
