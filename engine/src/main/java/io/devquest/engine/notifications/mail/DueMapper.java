package io.devquest.engine.notifications.mail;

import io.devquest.api.access.Viewer;
import io.devquest.api.data.Id;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

interface DueMapper {

    /** In the order of their ids. */
    List<Candidate> selectCandidates(Terms terms, Id after, int limit);

    /**
     * Newest first.
     *
     * @param immediate whether the usual ones are mailed as soon as the delay is over
     * @param since what is older is never mailed
     * @param until what began by then is mailed in any case
     */
    List<Ripe> selectRipe(Terms terms, Viewer viewer, boolean immediate, Instant since, Instant until, int limit);

    void updateMailed(Collection<Id> ids, Instant now);
}
