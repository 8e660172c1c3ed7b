package io.devquest.engine.reputation.trust;

import io.devquest.api.data.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

interface TrustMapper {

    /**
     * What is counted of some people.
     *
     * @param day the first day of the window
     * @param since the same as a moment
     */
    List<TrustRow> selectByAccounts(Collection<Id> accounts, LocalDate day, Instant since);

    Supply selectSupply(LocalDate day, Instant since);

    /** People who may have done too little for the level they have. */
    List<Id> selectAtLevel(int level, Id after, int limit);

    /** 0 if the person is not at that level any more. */
    int updateLevel(Id account, int from, int to, Instant at);

    int updateFixed(Id account, boolean fixed);

    void insertChange(Id id, Id account, int from, int to, String why, @Nullable Id decider, Instant at);

    List<TrustChange> selectChanges(Id account, Id before, int limit);
}
