package io.devquest.engine.moderation.submission;

import io.devquest.api.data.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

interface SubmissionMapper {

    void insert(SubmissionRow row);

    Optional<SubmissionRow> selectById(Id id);

    List<SubmissionRow> selectByAccount(Id account, Id before, int limit);

    /** 0 if somebody has decided already. */
    int updateDecided(Id id, SubmissionState state, Id by, Instant at, String reason);

    void updatePublished(Id id, @Nullable Id content);

    /** 0 if it is not this person's, or does not wait any more. */
    int deleteHeld(Id id, Id account);

    List<Id> selectIdsByOwner(String owner);

    void deleteByOwner(String owner);
}
