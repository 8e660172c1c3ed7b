package io.devquest.snippets.run;

import io.devquest.api.code.Verdict;
import io.devquest.api.data.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came of running a revision.
 *
 * @param exitCode null if the program was not run, or nobody could tell any more
 * @param output the beginning of what it wrote
 * @param errors the beginning of what the compiler and the program complained of
 */
public record KeptRun(
        Id runId,
        int revision,
        String language,
        Verdict verdict,
        @Nullable Integer exitCode,
        long wallMillis,
        long cpuMillis,
        long peakBytes,
        String output,
        String errors,
        Instant finishedAt) {

    private static final long MEBIBYTE = 1L << 20;

    /** In whole mebibytes. */
    public long memory() {
        return peakBytes / MEBIBYTE;
    }
}
