package io.devquest.courses.attempt;

import io.devquest.api.code.SourceFile;
import io.devquest.api.code.Verdict;
import io.devquest.api.data.Id;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An attempt at an exercise.
 *
 * @param runId the run that judges it
 * @param verdict null while it waits or runs
 * @param files what was sent
 * @param result what the run said; null while there is nothing, or no more
 */
public record Attempt(
        Id id,
        Id runId,
        @Nullable Verdict verdict,
        Instant createdAt,
        @Nullable Instant finishedAt,
        List<SourceFile> files,
        @Nullable RunResult result) {

    static Attempt of(AttemptMapper.AttemptRow row, List<SourceFile> files, @Nullable RunResult result) {
        return new Attempt(row.id(), row.runId(), row.verdict(), row.createdAt(), row.finishedAt(), files, result);
    }

    /** True while there is no verdict. */
    public boolean waits() {
        return verdict == null;
    }
}
