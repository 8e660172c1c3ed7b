package io.devquest.runner.run;

import io.devquest.api.code.CodeRun;
import io.devquest.api.code.Outcome;
import io.devquest.api.code.Verdict;
import io.devquest.api.data.Id;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run as pages and answers show it.
 *
 * @param position how many are started up to this one; 0 unless it waits
 * @param verdict null unless it has finished
 */
record RunView(
        Id id,
        CodeRun.State state,
        int position,
        @Nullable Verdict verdict,
        String compilerOutput,
        List<Execution> outcomes,
        String url) {

    /** One execution. */
    record Execution(
            Verdict verdict,
            String output,
            String errors,
            int exitCode,
            long cpuMillis,
            long wallMillis,
            long peakBytes) {

        static Execution of(Outcome outcome) {
            return new Execution(
                    outcome.verdict(),
                    outcome.output(),
                    outcome.errors(),
                    outcome.exitCode(),
                    outcome.cpu().toMillis(),
                    outcome.wall().toMillis(),
                    outcome.peakBytes());
        }
    }

    static RunView of(CodeRun run) {
        return new RunView(
                run.id(),
                run.state(),
                run.position(),
                run.verdict().orElse(null),
                run.compilerOutput(),
                run.outcomes().stream().map(Execution::of).toList(),
                "/runner/runs/" + run.id());
    }
}
