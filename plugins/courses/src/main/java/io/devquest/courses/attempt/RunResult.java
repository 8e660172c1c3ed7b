package io.devquest.courses.attempt;

import io.devquest.api.code.CodeRun;
import io.devquest.api.code.Outcome;
import io.devquest.api.code.Verdict;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a run said.
 *
 * @param position how many runs go first; 0 unless it waits
 * @param tests what came of each test that was run, in order
 */
public record RunResult(int position, String compilerOutput, List<Test> tests) {

    /** What came of one test. */
    public record Test(int number, Verdict verdict, String output, String errors) {}

    static RunResult of(CodeRun run) {
        List<Outcome> outcomes = run.outcomes();
        List<Test> tests = IntStream.range(0, outcomes.size())
                .mapToObj(i -> new Test(
                        i + 1,
                        outcomes.get(i).verdict(),
                        outcomes.get(i).output(),
                        outcomes.get(i).errors()))
                .toList();
        return new RunResult(run.position(), run.compilerOutput(), tests);
    }
}
