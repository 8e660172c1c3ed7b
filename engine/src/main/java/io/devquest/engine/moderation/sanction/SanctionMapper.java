package io.devquest.engine.moderation.sanction;

import io.devquest.api.data.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

interface SanctionMapper {

    void insert(SanctionRow sanction);

    Optional<SanctionRow> selectById(Id id);

    List<SanctionRow> selectByAccount(Id account, @Nullable Id before, int limit);

    void updateAppealHash(Id id, String hash);

    Optional<SanctionRow> selectByAppealHash(String hash);

    /** The silence that holds longest; nothing if none does. */
    Optional<SanctionRow> selectSilence(Id account, Instant now);

    /** Takes the lock of the person, so that two sanctions do not miss each other. */
    Optional<Id> selectAccountForUpdate(Id account);

    /** 0 if it was lifted already. */
    int updateLifted(Id id, @Nullable Id by, Instant at, String reason);

    /** Keeps the person out as long as the longest suspension that holds. */
    void updateSuspended(Id account, Instant now, Instant forever);
}
