package io.devquest.engine.moderation.cases;

import io.devquest.api.data.Id;
import java.time.Instant;
import java.util.List;

interface ReportMapper {

    /** 0 if the person has reported the thing before. */
    int insert(ReportRow report);

    long countSince(Id reporter, Instant since);

    Accuracy selectAccuracy(Id reporter);

    /** The reports of a case, the oldest first; at most 100. */
    List<ReportRow> selectByCase(Id caseId);

    List<Id> selectReporters(Id caseId);

    void updateAccurate(Id caseId, boolean accurate);
}
