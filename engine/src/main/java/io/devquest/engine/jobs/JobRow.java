package io.devquest.engine.jobs;

import io.devquest.api.data.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A job as it is stored. */
record JobRow(
        Id id,
        String owner,
        String name,
        String uniqueKey,
        boolean recurring,
        String timing,
        String data,
        String state,
        Instant dueAt,
        boolean paused,
        int attempts,
        long revision,
        Instant addedAt,
        @Nullable Instant startedAt,
        @Nullable String node,
        long done,
        long total,
        String words,
        boolean cancelAsked,
        @Nullable Instant lastAt,
        long lastMillis,
        String lastResult,
        String lastReason) {

    /** One that was never run. */
    static JobRow fresh(Id id, Key key, boolean recurring, String timing, String data, Instant due, Instant now) {
        return new JobRow(
                id,
                key.owner(),
                key.name(),
                key.unique(),
                recurring,
                timing,
                data,
                "waiting",
                due,
                false,
                0,
                0,
                now,
                null,
                null,
                0,
                0,
                "",
                false,
                null,
                0,
                "",
                "");
    }

    /** The same after a run. */
    JobRow ran(Outcome outcome, String next, Instant due, int failures) {
        return new JobRow(
                id,
                owner,
                name,
                uniqueKey,
                recurring,
                timing,
                data,
                next,
                due,
                paused,
                failures,
                revision,
                addedAt,
                null,
                null,
                0,
                0,
                "",
                false,
                outcome.startedAt(),
                outcome.millis(),
                outcome.result().word(),
                outcome.reason());
    }

    /** What makes it the one it is. */
    record Key(String owner, String name, String unique) {}
}
