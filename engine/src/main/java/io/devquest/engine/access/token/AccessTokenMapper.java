package io.devquest.engine.access.token;

import io.devquest.api.data.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

interface AccessTokenMapper {

    void insert(Id id, Id account, String name, String tokenHash, String scopes, Instant createdAt, Instant expiresAt);

    /** The token if it has not expired and its account is not disabled. */
    Optional<AccessTokenRow> selectLive(String tokenHash, Instant now);

    /** Newest first. */
    List<AccessTokenRow> selectByAccount(Id account, @Nullable Id before, int limit);

    List<String> selectHashesByAccount(Id account);

    Optional<String> selectHash(Id id, Id account);

    /** Makes those wait who make a token for the same person. */
    Optional<Id> selectAccountForUpdate(Id account);

    long countLive(Id account, Instant now);

    int updateLastUsed(Id id, Instant usedAt, Instant ifBefore);

    int deleteById(Id id, Id account);

    int deleteByExpiry(Instant before);
}
