package io.devquest.engine.moderation.cases;

import io.devquest.api.data.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of core.report. */
record ReportRow(
        Id id,
        Id caseId,
        String subjectKind,
        Id subject,
        Id reporter,
        String reason,
        String text,
        int weight,
        @Nullable Boolean accurate,
        Instant createdAt) {}
