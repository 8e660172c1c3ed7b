package io.devquest.engine.jobs;

import io.devquest.api.data.Ids;
import io.devquest.engine.data.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Does what is due for an owner, one after the other, and writes down how it went. */
final class LaneWork {

    private static final Duration IDLE = Duration.ofMinutes(5);
    private static final Duration OFF = Duration.ofHours(1);
    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(10),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2));

    private final Function<String, @Nullable OwnerJobs> owners;
    private final Transactions database;
    private final JobMapper mapper;
    private final Ids ids;
    private final Timing timing;
    private final Clock wall;
    private final String node;
    private final BooleanSupplier open;

    /** @param open false once this node closes */
    LaneWork(
            Function<String, @Nullable OwnerJobs> owners,
            Transactions database,
            JobMapper mapper,
            Ids ids,
            Timing timing,
            Clock wall,
            String node,
            BooleanSupplier open) {
        this.owners = owners;
        this.database = database;
        this.mapper = mapper;
        this.ids = ids;
        this.timing = timing;
        this.wall = wall;
        this.node = node;
        this.open = open;
    }

    /** Returns when there is nothing more to do, and says when to look again. */
    Instant run(String id) {
        OwnerJobs owner = owners.apply(id);
        if (owner == null || owner.names().isEmpty()) {
            // it is woken when it comes back
            return wall.instant().plus(OFF);
        }
        while (!owner.closed() && open.getAsBoolean()) {
            Optional<JobRow> due = mapper.selectDue(id, List.copyOf(owner.names()), wall.instant());
            if (due.isEmpty()) {
                return next(id, owner);
            }
            if (!run(owner, due.get())) {
                break;
            }
        }
        // another node may go on at once; a plugin that stopped wakes it when it comes back
        return open.getAsBoolean() ? wall.instant().plus(OFF) : wall.instant();
    }

    private Instant next(String id, OwnerJobs owner) {
        Instant idle = wall.instant().plus(IDLE);
        return mapper.selectNext(id, List.copyOf(owner.names()))
                .filter(due -> due.isBefore(idle))
                .orElse(idle);
    }

    private boolean run(OwnerJobs owner, JobRow row) {
        Optional<Work> work = owner.work(row.name());
        if (work.isEmpty()) {
            return false;
        }
        Run run = new Run(row, wall, database.undisturbed()::interrupt);
        Optional<CompletableFuture<Outcome>> started = owner.start(run, work.get());
        if (started.isEmpty()) {
            return false;
        }
        try {
            record(row, work.get(), await(started.get(), run, work.get().limit()));
        } finally {
            owner.ended();
        }
        return true;
    }

    /** Waits for the end. A run of more than a second becomes visible, and whoever looks may end it. */
    private Outcome await(CompletableFuture<Outcome> outcome, Run run, Duration limit) {
        Run.@Nullable Place told = null;
        while (true) {
            try {
                return outcome.get(1, TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                told = tell(run, told);
                if (run.longerThan(limit) && !run.asked()) {
                    run.stop(Run.Stop.TOO_LONG);
                }
            } catch (InterruptedException e) {
                run.stop(Run.Stop.GOING);
            } catch (ExecutionException e) {
                throw new IllegalStateException("A run has no outcome", e.getCause());
            }
        }
    }

    private Run.Place tell(Run run, Run.@Nullable Place told) {
        Run.Place place = run.place();
        JobRow row = run.row();
        if (!place.equals(told)) {
            mapper.updateProgress(row.id(), run.startedAt(), node, place.done(), place.total(), place.words());
        }
        if (!run.asked() && mapper.selectCancelAsked(row.id()).orElse(false)) {
            run.stop(Run.Stop.CANCELLED);
        }
        return place;
    }

    private void record(JobRow row, Work work, Outcome outcome) {
        database.inTransaction(() -> {
            if (outcome.result() == Outcome.Result.STOPPED) {
                mapper.updateAgain(row.id());
                return;
            }
            if (outcome.notable()) {
                mapper.insertRun(new JobRun(
                        ids.next(),
                        row.owner(),
                        row.name(),
                        outcome.startedAt(),
                        outcome.millis(),
                        outcome.result().word(),
                        outcome.reason(),
                        node));
            }
            boolean over = !row.recurring() && outcome.result() != Outcome.Result.FAILED;
            int found =
                    over ? mapper.deleteDone(row.id(), row.revision()) : mapper.updateRun(after(row, work, outcome));
            if (found == 0) {
                // asked for once more while it ran
                mapper.updateAgain(row.id());
            }
        });
    }

    private JobRow after(JobRow row, Work work, Outcome outcome) {
        Instant now = wall.instant().truncatedTo(ChronoUnit.MICROS);
        if (row.recurring()) {
            boolean failed = outcome.result() == Outcome.Result.FAILED;
            Instant due =
                    work.schedule().map(schedule -> timing.next(schedule, now)).orElse(now.plus(OFF));
            return row.ran(outcome, "waiting", due, failed ? row.attempts() + 1 : 0);
        }
        return row.attempts() < PAUSES.size()
                ? row.ran(outcome, "waiting", now.plus(PAUSES.get(row.attempts())), row.attempts() + 1)
                : row.ran(outcome, "failed", now, row.attempts() + 1);
    }
}
