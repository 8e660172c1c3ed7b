package io.devquest.runner.judging;

import io.devquest.api.code.Outcome;
import io.devquest.api.code.Verdict;
import java.util.List;

/**
 * What came of a program.
 *
 * @param verdict that of the first execution that was not accepted
 * @param compilerOutput what the compiler said
 * @param outcomes of each execution, in order
 */
public record Result(Verdict verdict, String compilerOutput, List<Outcome> outcomes) {

    /** Copies the list. */
    public Result {
        outcomes = List.copyOf(outcomes);
    }

    /** Of a program that could not be compiled. */
    public static Result notCompiled(String compilerOutput) {
        return new Result(Verdict.COMPILE_ERROR, compilerOutput, List.of());
    }

    /** Of a program that could not be run, for no fault of its own. */
    public static Result failed() {
        return new Result(Verdict.FAILED, "", List.of());
    }

    /** Of a program that was executed. */
    public static Result of(String compilerOutput, List<Outcome> outcomes) {
        Verdict verdict = outcomes.stream()
                .map(Outcome::verdict)
                .filter(v -> v != Verdict.ACCEPTED)
                .findFirst()
                .orElse(Verdict.ACCEPTED);
        return new Result(verdict, compilerOutput, outcomes);
    }
}
