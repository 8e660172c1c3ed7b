package io.devquest.engine.reputation;

import io.devquest.api.data.Id;
import java.time.Instant;
import java.util.Optional;

interface ReputationMapper {

    /** Makes other changes of the person's points wait until this transaction ends; 0 if there is no such account. */
    int updateToLock(Id account);

    Optional<Entry> selectLast(Id account, String rule, String subject);

    void insert(Id id, Id account, String rule, String subject, int turn, int points, Instant createdAt);

    void updatePoints(Id account, int points);

    void deleteByPrefix(String prefix);

    /** Makes the counters of all accounts what the ledger says. */
    void updateCounters();
}
