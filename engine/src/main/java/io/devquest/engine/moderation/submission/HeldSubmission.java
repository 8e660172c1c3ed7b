package io.devquest.engine.moderation.submission;

import io.devquest.api.data.Id;
import io.devquest.api.moderation.Draft;
import io.devquest.api.moderation.Finding;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something held, as moderators see it.
 *
 * @param owner the plugin that publishes it
 * @param content what it was published as; null until then
 */
public record HeldSubmission(
        Id id,
        Id author,
        String owner,
        String name,
        Draft draft,
        int score,
        List<Finding> findings,
        SubmissionState state,
        @Nullable Id content,
        Instant createdAt) {}
