package io.devquest.engine.files;

import io.devquest.api.data.Id;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

interface UpkeepMapper {

    void updateLoose(Instant now);

    void updateAttached();

    /**
     * Those that were never attached since before, or are attached no more since long before; but for people who have a
     * draft, or of whom something waits for a moderator.
     */
    List<Id> selectLoose(Instant before, Instant releasedBefore, int limit);

    int deleteLoose(Collection<Id> files);

    void updateUsage();

    List<String> selectHashes(Collection<String> hashes);

    List<HashRow> selectHashesAfter(Id after, int limit);

    FileTotals selectTotals();

    List<BigUser> selectBiggest(int limit);
}
