package io.devquest.engine.mail;

import io.devquest.api.data.Id;
import io.devquest.engine.views.Letter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

interface MailMapper {

    void insert(Id id, String recipient, Letter letter, String headers, Instant now);

    Optional<QueuedMail> selectDueForUpdate(Instant now);

    void updateClaimed(Id id, int attempts, Instant until);

    void updateSent(Id id, Instant now);

    void updatePostponed(Id id, Instant until, String reason);

    void updateFailed(Id id, Instant now, String reason);

    List<MailRow> selectPage(@Nullable String state, @Nullable Id after, int limit);

    /** 0 unless the last attempt has failed. */
    int updateDue(Id id, Instant now);

    int deleteByAge(Instant before);
}
