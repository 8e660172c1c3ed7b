package io.devquest.api.code;

import io.devquest.api.data.Id;
import java.util.List;
import java.util.Optional;

/**
 * A run of a program.
 *
 * @param id which run
 * @param state how far it is
 * @param position how many runs will be started up to this one, itself counted; 0 unless it waits
 * @param verdict of the whole run; empty unless it has finished
 * @param compilerOutput what the compiler said; often empty, at most 100 KB
 * @param outcomes of each test in order, up to the first that was not run; one if there are no tests
 */
public record CodeRun(
        Id id, State state, int position, Optional<Verdict> verdict, String compilerOutput, List<Outcome> outcomes) {

    /** How far a run is. */
    public enum State {
        /** Waits for its turn. */
        QUEUED,
        /** Is compiled or run. */
        RUNNING,
        /** Has ended, one way or another. */
        FINISHED
    }

    /** Copies the list. */
    public CodeRun {
        outcomes = List.copyOf(outcomes);
    }
}
