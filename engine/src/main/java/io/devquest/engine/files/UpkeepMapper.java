package io.devquest.engine.files;

import io.devquest.api.data.Id;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

interface UpkeepMapper {

    void updateLoose(Instant now);

    void updateAttached();

    /** Those nobody has attached since then, but for people of whom something waits for a moderator. */
    List<Id> selectLoose(Instant before, int limit);

    int deleteLoose(Collection<Id> files);

    void updateUsage();

    List<String> selectHashes(Collection<String> hashes);

    List<HashRow> selectHashesAfter(Id after, int limit);

    FileTotals selectTotals();

    List<BigUser> selectBiggest(int limit);
}
