package io.devquest.runner.run;

import io.devquest.api.code.CodeRun;
import io.devquest.api.code.Verdict;
import io.devquest.api.data.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A run as it is stored.
 *
 * @param turn the round of the queue in which it is started
 * @param attempts how often it was started
 */
record RunRow(
        Id id,
        Id personId,
        String language,
        String purpose,
        String input,
        String contentHash,
        CodeRun.State state,
        long turn,
        int attempts,
        @Nullable Verdict verdict,
        String compilerOutput,
        Instant createdAt) {}
