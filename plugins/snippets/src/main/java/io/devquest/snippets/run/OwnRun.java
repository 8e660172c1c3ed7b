package io.devquest.snippets.run;

import io.devquest.api.code.CodeRun;
import io.devquest.api.code.Outcome;
import io.devquest.api.code.Verdict;
import io.devquest.api.data.Id;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A run as whoever asked for it sees it.
 *
 * @param position how many are started up to this one; 0 unless it waits
 * @param result null until it has finished
 */
record OwnRun(
        Id id, CodeRun.State state, int position, @Nullable Result result) {

    /** What came of it. */
    public record Result(
            Verdict verdict,
            String output,
            String errors,
            @Nullable Integer exitCode,
            long wallMillis,
            long cpuMillis,
            long peakBytes) {

        static Result of(Verdict verdict, Optional<CodeRun> run) {
            String compiler = run.map(CodeRun::compilerOutput).orElse("");
            Outcome outcome =
                    run.flatMap(found -> found.outcomes().stream().findFirst()).orElse(null);
            return outcome == null
                    ? new Result(verdict, "", compiler, null, 0, 0, 0)
                    : new Result(
                            verdict,
                            outcome.output(),
                            compiler + outcome.errors(),
                            outcome.exitCode(),
                            outcome.wall().toMillis(),
                            outcome.cpu().toMillis(),
                            outcome.peakBytes());
        }

        /** In whole mebibytes. */
        public long memory() {
            return peakBytes / MEBIBYTE;
        }
    }

    private static final long MEBIBYTE = 1L << 20;

    static OwnRun of(CodeRun run) {
        return new OwnRun(
                run.id(),
                run.state(),
                run.position(),
                run.verdict()
                        .map(verdict -> Result.of(verdict, Optional.of(run)))
                        .orElse(null));
    }
}
