package io.devquest.engine.users;

import io.devquest.api.data.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

interface SessionMapper {

    void insert(
            Id id,
            Id account,
            String tokenHash,
            Instant createdAt,
            Instant expiresAt,
            String userAgent,
            String address);

    /** The session if it has not expired and its account is not disabled. */
    Optional<SessionRow> selectByToken(String tokenHash, Instant now);

    /** The session whose token this was a moment ago. */
    Optional<SessionRow> selectByFormerToken(String tokenHash, Instant now);

    Optional<SessionRow> selectById(Id id, Instant now);

    Optional<SessionKeys> selectKeysByToken(String tokenHash);

    Optional<SessionKeys> selectKeysByFormerToken(String tokenHash);

    Optional<SessionKeys> selectKeysById(Id id, Id account);

    List<SessionKeys> selectKeysByAccount(Id account);

    List<OwnSession> selectPage(Id account, Instant now, @Nullable Id after, int limit);

    void updateSeen(Id id, Instant seenAt, Instant expiresAt);

    void updateMarked(Id account);

    /** 0 if another request was first. */
    int updateToken(Id id, String tokenHash, String nextHash, Instant until, String csrfToken);

    int deleteById(Id id);

    int deleteByAccount(Id account);

    int deleteByExpiry(Instant before);
}
