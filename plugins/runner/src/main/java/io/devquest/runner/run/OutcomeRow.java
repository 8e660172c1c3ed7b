package io.devquest.runner.run;

import io.devquest.api.code.Outcome;
import io.devquest.api.code.Verdict;
import java.time.Duration;

/** An outcome as it is stored. */
record OutcomeRow(
        Verdict verdict, String output, String errors, int exitCode, long cpuMicros, long wallMicros, long peakBytes) {

    private static final int MICRO = 1_000;

    static OutcomeRow of(Outcome outcome) {
        return new OutcomeRow(
                outcome.verdict(),
                outcome.output(),
                outcome.errors(),
                outcome.exitCode(),
                outcome.cpu().toNanos() / MICRO,
                outcome.wall().toNanos() / MICRO,
                outcome.peakBytes());
    }

    Outcome outcome() {
        return new Outcome(
                verdict,
                output,
                errors,
                exitCode,
                Duration.ofNanos(cpuMicros * MICRO),
                Duration.ofNanos(wallMicros * MICRO),
                peakBytes);
    }
}
