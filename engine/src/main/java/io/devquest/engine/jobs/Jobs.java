package io.devquest.engine.jobs;

import io.devquest.api.job.Schedule;
import io.devquest.engine.scope.Scope;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the jobs of all owners: one thread for each owner that has any, so that a job that hangs is that owner's own. */
public final class Jobs implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Jobs.class);

    private final Map<Scope, ScheduledThreadPoolExecutor> executors = new ConcurrentHashMap<>();

    public void schedule(Scope scope, String name, Schedule schedule, Runnable work) {
        long millis = schedule.interval().toMillis();
        executors
                .computeIfAbsent(scope, this::open)
                .scheduleWithFixedDelay(() -> run(scope, name, work), millis, millis, TimeUnit.MILLISECONDS);
    }

    private ScheduledThreadPoolExecutor open(Scope scope) {
        ScheduledThreadPoolExecutor executor = new ScheduledThreadPoolExecutor(1, Threads.named("jobs-" + scope.id()));
        scope.onClose("jobs", () -> {
            executors.remove(scope);
            Threads.stop(executor);
        });
        return executor;
    }

    private static void run(Scope scope, String name, Runnable work) {
        if (!scope.gate().enter()) {
            return;
        }
        try {
            scope.run(work);
        } catch (RuntimeException failed) {
            log.warn("The job {} of plugin {} failed and will run again", name, scope.id());
        } finally {
            scope.gate().exit();
        }
    }

    @Override
    public void close() {
        executors.values().forEach(Threads::stop);
    }
}
