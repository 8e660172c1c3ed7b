package io.devquest.engine.jobs;

import io.devquest.api.job.Job;
import io.devquest.api.job.Progress;
import io.devquest.api.job.Schedule;
import io.devquest.engine.json.Json;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an owner can do.
 *
 * @param schedule empty if it is asked for
 * @param job what was declared, if it is asked for
 * @param work called with the data as JSON
 */
record Work(
        String name,
        Optional<Schedule> schedule,
        Duration limit,
        @Nullable Job<?> job,
        BiConsumer<String, Progress> work) {

    static Work recurring(String name, Schedule schedule, Duration limit, Consumer<Progress> work) {
        return new Work(name, Optional.of(schedule), limit, null, (data, progress) -> work.accept(progress));
    }

    static <D extends Record> Work asked(Job<D> job) {
        // of its own, so that nothing of the engine knows the owner's classes
        JsonMapper json = Json.lenient();
        return new Work(
                job.name(),
                Optional.empty(),
                job.limit(),
                job,
                (data, progress) -> job.work().accept(json.readValue(data, job.data()), progress));
    }
}
