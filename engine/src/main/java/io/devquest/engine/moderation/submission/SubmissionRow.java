package io.devquest.engine.moderation.submission;

import io.devquest.api.data.Cursor;
import io.devquest.api.data.Id;
import io.devquest.api.moderation.Draft;
import io.devquest.api.moderation.Finding;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A held submission as it is stored. */
record SubmissionRow(
        Id id,
        Id account,
        String owner,
        String name,
        String input,
        String type,
        @Nullable Id content,
        @Nullable Id place,
        String title,
        String body,
        int score,
        String findings,
        String message,
        Id textId,
        SubmissionState state,
        @Nullable Id publishedAs,
        Instant createdAt,
        @Nullable Instant decidedAt,
        @Nullable Id decidedBy,
        @Nullable String reason) {

    private static final TypeReference<List<Finding>> FINDINGS = new TypeReference<>() {};

    Cursor cursor() {
        return Cursor.of(id);
    }

    Draft draft() {
        return new Draft(type, content, place, title, body);
    }

    HeldSubmission held(JsonMapper json) {
        List<Finding> found = json.readValue(findings, FINDINGS);
        return new HeldSubmission(id, account, owner, name, draft(), score, found, state, publishedAs, createdAt);
    }
}
