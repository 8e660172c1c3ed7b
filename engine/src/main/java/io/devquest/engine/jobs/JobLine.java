package io.devquest.engine.jobs;

import io.devquest.api.data.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A job in JSON and on the administrators' page.
 *
 * @param key what it was asked for with; empty for one on a schedule
 * @param schedule when it runs, such as {@code every PT1H} or {@code 0 4 * * * UTC}; empty if it was asked for
 * @param state {@code waiting}, {@code running}, {@code paused}, {@code failed}, or {@code off} if nobody here can run it
 * @param attempts failed ones in a row
 * @param done how much of the present run is done
 * @param total of how much; 0 if nobody knows
 * @param words what it is doing
 * @param lastResult {@code done}, {@code failed} or {@code cancelled}; empty before the first run
 */
public record JobLine(
        Id id,
        String owner,
        String name,
        String key,
        String schedule,
        String state,
        Instant dueAt,
        int attempts,
        @Nullable Instant startedAt,
        @Nullable String node,
        long done,
        long total,
        String words,
        boolean stopping,
        @Nullable Instant lastAt,
        long lastMillis,
        String lastResult,
        String lastReason) {

    /** How many jobs that were asked for are in a state. */
    record Count(String state, long number) {}

    static JobLine of(JobRow row, boolean known) {
        return new JobLine(
                row.id(),
                row.owner(),
                row.name(),
                row.recurring() || row.uniqueKey().equals(row.id().toString()) ? "" : row.uniqueKey(),
                row.timing(),
                state(row, known),
                row.dueAt(),
                row.attempts(),
                row.startedAt(),
                row.node(),
                row.done(),
                row.total(),
                row.words(),
                row.cancelAsked(),
                row.lastAt(),
                row.lastMillis(),
                row.lastResult(),
                row.lastReason());
    }

    private static String state(JobRow row, boolean known) {
        if (row.startedAt() != null) {
            return "running";
        }
        if (row.state().equals("failed")) {
            return "failed";
        }
        return row.paused() ? "paused" : known ? "waiting" : "off";
    }
}
