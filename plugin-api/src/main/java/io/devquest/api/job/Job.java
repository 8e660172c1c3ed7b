package io.devquest.api.job;

import java.time.Duration;
import java.util.function.BiConsumer;

/**
 * Work that is asked for with data and done later, once for each time it is asked for: declare it with
 * {@link io.devquest.api.Registrar#job(Job)} and ask with {@link JobQueue#add}.
 *
 * <p>It runs on a thread of the engine, outside any transaction, on one node, one job of the plugin at a time; at least
 * once, so that what it does must bear being done again after a crash. If it throws or takes too long, it is tried again
 * after 10 seconds, a minute, 5 minutes, half an hour and 2 hours; then it is set aside as failed and an administrator
 * decides.
 *
 * @param name unique in the plugin, at most 60 characters; stored, so it stays for ever
 * @param data a record that JSON can hold; unknown fields of an older version are left out
 * @param limit how long a run may take; at least a second
 * @param work called with the data
 * @param <D> the data
 */
public record Job<D extends Record>(String name, Class<D> data, Duration limit, BiConsumer<D, Progress> work) {

    /** Checks the name and the limit. */
    public Job {
        if (!name.matches("[a-z][a-z0-9-]{0,59}")) {
            throw new IllegalArgumentException(
                    "The job " + name + " must have a name of lower-case letters, digits and hyphens, at most 60");
        }
        if (limit.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException("The job " + name + " needs at least a second, not " + limit);
        }
    }
}
