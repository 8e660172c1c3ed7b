package io.devquest.engine.users;

import io.devquest.api.data.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

interface SessionMapper {

    void insert(Id id, Id account, String tokenHash, Instant createdAt, Instant expiresAt);

    /** The session if it has not expired and its account is not disabled. */
    Optional<SessionRow> selectLive(String tokenHash, Instant now);

    Optional<Id> selectAccountByToken(String tokenHash);

    List<String> selectTokensByAccount(Id account);

    void updateExpiry(Id id, Instant expiresAt);

    int deleteByToken(String tokenHash);

    int deleteByAccount(Id account);

    int deleteByExpiry(Instant before);
}
