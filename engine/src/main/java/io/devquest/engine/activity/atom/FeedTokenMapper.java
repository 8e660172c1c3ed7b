package io.devquest.engine.activity.atom;

import io.devquest.api.data.Id;
import java.time.Instant;
import java.util.Optional;

interface FeedTokenMapper {

    void insert(Id account, String tokenHash, Instant now);

    int updateToken(Id account, String tokenHash, Instant now);

    int deleteByAccount(Id account);

    Optional<Instant> selectCreated(Id account);

    /** Whose token it is, unless they are kept out. */
    Optional<Id> selectByToken(String tokenHash);

    /** Makes two wishes of one person for a new token wait for each other. */
    Id selectAccountForUpdate(Id account);
}
