package io.devquest.engine.jobs;

import io.devquest.api.data.Id;
import java.time.Instant;

/**
 * A run that failed, was stopped or took long, in JSON and on the administrators' page.
 *
 * @param result {@code done}, {@code failed} or {@code cancelled}
 * @param node where it ran
 */
public record JobRun(
        Id id, String owner, String name, Instant startedAt, long millis, String result, String reason, String node) {}
