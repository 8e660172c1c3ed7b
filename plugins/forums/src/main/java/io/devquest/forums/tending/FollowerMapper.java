package io.devquest.forums.tending;

import io.devquest.api.data.Id;

interface FollowerMapper {

    /** Raises how far people have read a topic who had read all of it, by what they have read of another. */
    void updateReadings(Id from, Id into, int last);

    /** Notes how far people have read who were in the other topic only. */
    void insertReadings(Id from, Id into, int last);

    void deleteReadings(Id from);

    /** Adds those who have the problem of one question and not yet that of another, without its asker. */
    void insertProblems(Id from, Id into);

    void deleteProblems(Id from);

    void updateProblemCounts(Id from, Id into);

    void deleteClaim(Id from);
}
