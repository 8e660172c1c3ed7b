package io.devquest.runner.sandbox;

import java.time.Duration;

/**
 * What one execution may use.
 *
 * @param wall time from start to end
 * @param cpu processor time of all its processes
 * @param memory bytes, files in it included
 * @param processes how many processes and threads at once
 * @param fileSize bytes of one file, and of all files in each of its two folders
 * @param output bytes of standard output, and of standard error
 */
public record Limits(Duration wall, Duration cpu, long memory, int processes, long fileSize, int output) {}
