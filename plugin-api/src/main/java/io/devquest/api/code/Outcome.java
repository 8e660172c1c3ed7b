package io.devquest.api.code;

import java.time.Duration;

/**
 * What came of one execution of a program.
 *
 * @param verdict what to think of it
 * @param output standard output, at most 100 KB or what the operator allows
 * @param errors standard error, within the same limit
 * @param exitCode of the program; 128 and more if a signal ended it
 * @param cpu processor time of all its processes
 * @param wall time from start to end
 * @param peakBytes the most memory it had at once; 0 if that is not measured
 */
public record Outcome(
        Verdict verdict, String output, String errors, int exitCode, Duration cpu, Duration wall, long peakBytes) {}
