package io.devquest.engine.moderation.cases;

import io.devquest.api.data.Cursor;
import io.devquest.api.data.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of core.moderation_case. */
record CaseRow(
        Id id,
        String subjectKind,
        String subjectType,
        Id subject,
        @Nullable Id author,
        String title,
        String excerpt,
        String url,
        String state,
        String reason,
        int reports,
        int weight,
        int priority,
        boolean hidden,
        @Nullable Id claimedBy,
        @Nullable Id decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String action,
        @Nullable String rule,
        @Nullable String note,
        boolean overturned,
        int version,
        Instant openedAt) {

    Subject about() {
        return new Subject(SubjectKind.of(subjectKind), subjectType, subject);
    }

    boolean open() {
        return state.equals("open");
    }

    Cursor cursor() {
        return Cursor.of(priority, id);
    }
}
