package io.devquest.engine.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.jdbc.DefaultJdbcCustomization;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.scope.OwnThreads;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who works for which owner: one execution of db-scheduler for each, picked by one node at a time, kept alive by its
 * heartbeat and taken over when that stops.
 */
final class Lanes implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Lanes.class);

    private static final String TABLE = "core.job_lane";
    private static final String TASK = "lane";
    private static final int THREADS = 64;
    private static final int MISSED = 4;
    private static final int GIVE_BACK = 4;
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration AGAIN = Duration.ofMillis(500);
    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Clock wall;
    private final Scheduler scheduler;
    private final CustomTask<Void> task;
    private final ScheduledThreadPoolExecutor housekeeper;
    private final Set<String> asked = ConcurrentHashMap.newKeySet();

    /**
     * @param node the name of this node
     * @param heartbeat how often a node says that it lives; after four times that it counts as dead
     * @param work does what is due for an owner and says when to come again
     */
    Lanes(Transactions database, Clock wall, String node, Duration heartbeat, Function<String, Instant> work) {
        this.wall = wall;
        housekeeper = new ScheduledThreadPoolExecutor(2, new OwnThreads("jobs", database.undisturbed()::interrupt));
        housekeeper.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        task = Tasks.custom(TASK, Void.class).onDeadExecutionRevive().execute((lane, context) -> run(lane, work));
        scheduler = Scheduler.create(database.besides(), task)
                .tableName(TABLE)
                // the same SQL on both databases
                .jdbcCustomization(new DefaultJdbcCustomization(false))
                .schedulerName(new SchedulerName.Fixed(node))
                .serializer(NoData.INSTANCE)
                .threads(THREADS)
                .pollUsingFetchAndLockOnExecute(0.5, 1.0)
                .pollingInterval(POLL)
                .heartbeatInterval(heartbeat)
                .missedHeartbeatsLimit(MISSED)
                .shutdownMaxWait(PATIENCE)
                .enableImmediateExecution()
                .executorService(pool(database, "jobs-lane", THREADS))
                .dueExecutor(pool(database, "jobs-due", 1))
                .housekeeperExecutor(housekeeper)
                .build();
    }

    private static CalmPool pool(Transactions database, String name, int size) {
        return new CalmPool(size, new OwnThreads(name, database.undisturbed()::interrupt));
    }

    private CompletionHandler<Void> run(TaskInstance<Void> lane, Function<String, Instant> work) {
        Instant next;
        try {
            next = work.apply(lane.getId());
        } catch (RuntimeException | Error e) {
            log.error(
                    "The jobs of {} could not be looked at; they will be in {} s", lane.getId(), PAUSE.toSeconds(), e);
            next = wall.instant().plus(PAUSE);
        }
        Instant at = next;
        return (complete, operations) -> finish(lane, () -> operations.reschedule(complete, at));
    }

    /** A lane that is not given back would wait until it is found dead. */
    private static void finish(TaskInstance<Void> lane, Runnable giveBack) {
        for (int attempt = 1; attempt < GIVE_BACK; attempt++) {
            try {
                giveBack.run();
                return;
            } catch (RuntimeException e) {
                log.warn("The lane of {} could not be given back yet: {}", lane.getId(), e.getMessage());
            }
        }
        giveBack.run();
    }

    void start() {
        scheduler.start();
    }

    /** There is work for an owner from that time on. */
    void open(String owner, Instant due) {
        if (!scheduler.scheduleIfNotExists(task.instance(owner), due)) {
            wake(owner);
        }
    }

    /** Looks for work of an owner at once, or as soon as the node that is at it has finished. */
    void wake(String owner) {
        if (asked.add(owner)) {
            later(owner, Duration.ZERO);
        }
    }

    private void later(String owner, Duration delay) {
        try {
            housekeeper.schedule(() -> tryWake(owner), delay.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException closing) {
            log.debug("The jobs of {} wait for the next start", owner);
        }
    }

    private void tryWake(String owner) {
        asked.remove(owner);
        boolean done = false;
        try {
            done = scheduler.reschedule(task.instance(owner), wall.instant());
        } catch (TaskInstanceNotFoundException purged) {
            done = true;
        } catch (TaskInstanceException atWork) {
            log.trace("The lane of {} is taken", owner);
        } catch (RuntimeException e) {
            log.warn("The jobs of {} could not be woken", owner, e);
        }
        if (!done && asked.add(owner)) {
            later(owner, AGAIN);
        }
    }

    @Override
    public void close() {
        scheduler.stop();
    }

    /** Lanes carry no data. */
    private enum NoData implements Serializer {
        INSTANCE;

        @Override
        public byte[] serialize(@Nullable Object data) {
            return new byte[0];
        }

        @Override
        public <T> @Nullable T deserialize(Class<T> type, byte[] data) {
            return null;
        }
    }
}
