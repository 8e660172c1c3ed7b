package io.devquest.forums.help;

import io.devquest.api.data.Id;
import io.devquest.forums.shared.Viewer;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

interface HelpMapper {

    /** 0 if it is noted already. */
    int insertSame(Id topic, Id person, Instant at);

    int deleteSame(Id topic, Id person);

    void updateSameCount(Id topic, int by);

    int selectSameCount(Id topic);

    /** 0 if the person is known already. */
    int insertHelper(Id person);

    /** Locks the person's claims until the transaction ends. */
    Id selectHelperForUpdate(Id person);

    /** The questions that somebody is answering now. */
    List<Id> selectTaken(Id person, Instant now);

    /** Takes over a claim whose time is over; 0 if there is none, or it still counts. */
    int updateClaim(Id topic, Id person, Instant until, Instant now);

    /** 0 if there is a claim. */
    int insertClaim(Id topic, Id person, Instant until);

    /** Ends a claim that still counts. */
    int deleteClaim(Id topic, Id person, Instant now);

    /** What waits for an answer, in the order of the queue after a place in it. */
    List<HelpRow> selectWaiting(
            Viewer viewer, HelpFilter filter, @Nullable String tag, Ranking ranking, HelpRow after, int limit);
}
