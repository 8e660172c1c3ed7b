package io.devquest.engine.jobs;

import io.devquest.api.job.Schedule;
import io.devquest.engine.scope.OwnThreads;
import io.devquest.engine.scope.Scope;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the jobs of all owners: one thread for each owner that has any, so that a job that hangs is that owner's own. */
public final class Jobs implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Jobs.class);

    private record Pool(ScheduledThreadPoolExecutor pool, OwnThreads threads) {
        void stop() {
            threads.stop(pool);
        }
    }

    private final Map<Scope, Pool> pools = new ConcurrentHashMap<>();
    private final Consumer<Thread> interrupter;

    /** @param interrupter interrupts a thread at a moment that harms nobody else */
    public Jobs(Consumer<Thread> interrupter) {
        this.interrupter = interrupter;
    }

    public void schedule(Scope scope, String name, Schedule schedule, Runnable work) {
        long millis = schedule.interval().toMillis();
        pools.computeIfAbsent(scope, this::open)
                .pool()
                .scheduleWithFixedDelay(() -> run(scope, name, work), millis, millis, TimeUnit.MILLISECONDS);
    }

    private Pool open(Scope scope) {
        OwnThreads threads = new OwnThreads("jobs-" + scope.id(), interrupter);
        Pool opened = new Pool(new ScheduledThreadPoolExecutor(1, threads), threads);
        scope.onClose("jobs", () -> {
            pools.remove(scope);
            opened.stop();
        });
        return opened;
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
        pools.values().forEach(Pool::stop);
    }
}
