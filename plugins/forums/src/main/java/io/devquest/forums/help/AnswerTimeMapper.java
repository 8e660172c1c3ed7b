package io.devquest.forums.help;

import io.devquest.api.data.Id;
import io.devquest.forums.shared.Viewer;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

interface AnswerTimeMapper {

    /** Of the boards for questions, as far as an answer is to be seen. */
    List<AnswerTime> selectTimes(Viewer viewer, Instant since);

    void updateMedian(Id board, long seconds);

    /** Forgets what is said of the other boards. */
    void updateUnknown(Collection<Id> besides);
}
