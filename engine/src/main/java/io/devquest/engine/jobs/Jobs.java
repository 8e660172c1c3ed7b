package io.devquest.engine.jobs;

import io.devquest.api.job.Schedule;
import io.devquest.engine.scope.Scope;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the jobs of all owners. Its threads are born before any plugin, so that none of them remembers one. */
public final class Jobs implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Jobs.class);
    private static final int THREADS = 2;

    private final ScheduledThreadPoolExecutor executor;

    public Jobs() {
        executor = new ScheduledThreadPoolExecutor(THREADS, Threads.named("jobs"));
        executor.setRemoveOnCancelPolicy(true);
        executor.prestartAllCoreThreads();
    }

    public void schedule(Scope scope, String name, Schedule schedule, Runnable work) {
        long millis = schedule.interval().toMillis();
        Future<?> future =
                executor.scheduleWithFixedDelay(() -> run(scope, name, work), millis, millis, TimeUnit.MILLISECONDS);
        scope.onClose("job", () -> future.cancel(true));
    }

    private static void run(Scope scope, String name, Runnable work) {
        if (!scope.gate().enter()) {
            return;
        }
        try {
            scope.run(work);
        } catch (RuntimeException failed) {
            log.warn("The job {} of plugin {} failed and will run again", name, scope.id(), failed);
        } finally {
            scope.gate().exit();
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
