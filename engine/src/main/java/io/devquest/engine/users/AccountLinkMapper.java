package io.devquest.engine.users;

import io.devquest.api.data.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

interface AccountLinkMapper {

    void insert(
            Id id,
            String purpose,
            @Nullable Id account,
            String email,
            String tokenHash,
            @Nullable Id createdBy,
            Instant createdAt,
            Instant expiresAt);

    /** The link if it was not used and has not expired. */
    Optional<AccountLink> selectByToken(String purpose, String tokenHash, Instant now);

    List<AccountLink> selectByCreator(String purpose, Id createdBy, Instant now, @Nullable Id after, int limit);

    /** 0 if somebody was faster. */
    int updateUsed(Id id, Instant usedAt);

    int deleteByAccount(Id account, String purpose);

    int deleteByCreator(Id id, String purpose, Id createdBy);

    int deleteByExpiry(Instant before);
}
