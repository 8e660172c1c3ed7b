package io.devquest.engine.jobs;

import io.devquest.api.data.Cursor;
import io.devquest.api.data.Id;
import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What administrators see of jobs and do with them. */
@Singleton
public final class JobDesk {

    private static final int ALL = 500;
    private static final int KEPT_RUNS = 1_000;
    private static final Duration KEPT_FOR = Duration.ofDays(30);

    private final Jobs jobs;
    private final Transactions database;
    private final JobMapper mapper;

    @Inject
    JobDesk(Jobs jobs, Transactions database, OwnerMappers mappers) {
        this.jobs = jobs;
        this.database = database;
        mapper = mappers.mapper(JobMapper.class);
    }

    /** How many jobs were tried in vain and wait for an administrator. */
    public long failed() {
        return mapper.selectCounts().stream()
                .filter(count -> count.state().equals("failed"))
                .mapToLong(JobLine.Count::number)
                .sum();
    }

    /** What is on a schedule, by owner and name. */
    List<JobLine> recurring() {
        return mapper.selectByRecurring(true, null, null, ALL).stream()
                .map(this::line)
                .sorted(Comparator.comparing(JobLine::owner).thenComparing(JobLine::name))
                .toList();
    }

    /** What was asked for, the oldest first. */
    Slice<JobLine> asked(@Nullable String state, Paging paging) {
        return page(paging, (after, limit) -> mapper.selectByRecurring(false, state, after, limit), JobRow::id)
                .map(this::line);
    }

    /** The newest runs first. */
    Slice<JobRun> runs(Paging paging) {
        return page(paging, mapper::selectRuns, JobRun::id);
    }

    private interface Rows<R> {
        List<R> select(@Nullable Id after, int limit);
    }

    private static <R> Slice<R> page(Paging paging, Rows<R> rows, Function<R, Id> id) {
        @Nullable Id after = paging.cursor(1, cursor -> cursor.id(0)).orElse(null);
        return Slice.of(rows.select(after, paging.fetch()), paging, row -> Cursor.of(id.apply(row)));
    }

    private JobLine line(JobRow row) {
        return JobLine.of(row, jobs.work(row.owner(), row.name()).isPresent());
    }

    JobLine get(Id id) {
        return line(mapper.selectById(id).orElseThrow(JobErrors::unknown));
    }

    /** Runs one now, as soon as its owner has a hand free. A failed one begins anew. */
    void run(Id id) {
        change(id, row -> {
            if (row.startedAt() != null) {
                throw JobErrors.busy("It is running. Wait for its end, or cancel it first.");
            }
            if (row.paused()) {
                throw JobErrors.busy("It is paused. Resume it first.");
            }
            if (jobs.work(row.owner(), row.name()).isEmpty()) {
                throw JobErrors.busy("Plugin " + row.owner() + " is off, or has no such job any more.");
            }
            mapper.updateRetry(id, now());
        });
    }

    /** Ends the run that is going on; the schedule goes on, what was asked for is dropped. */
    void cancel(Id id) {
        change(id, row -> {
            if (row.startedAt() == null) {
                throw JobErrors.busy("It is not running.");
            }
            mapper.updateCancelAsked(id);
            database.afterCommit(() -> jobs.running(id).ifPresent(run -> run.stop(Run.Stop.CANCELLED)));
        });
    }

    void pause(Id id, boolean paused) {
        change(id, row -> {
            if (!row.recurring()) {
                throw JobErrors.busy("Only what is on a schedule can be paused.");
            }
            mapper.updatePaused(id, paused);
        });
    }

    /** Gives up what was asked for, or forgets a schedule that nobody has any more. */
    void dismiss(Id id) {
        change(id, row -> {
            if (row.startedAt() != null) {
                throw JobErrors.busy("It is running. Cancel it first.");
            }
            if (row.recurring() && jobs.work(row.owner(), row.name()).isPresent()) {
                throw JobErrors.busy("It is on a schedule. Pause it instead.");
            }
            mapper.deleteById(id);
        });
    }

    private void change(Id id, Consumer<JobRow> change) {
        database.inTransaction(() -> {
            JobRow row = mapper.selectLocked(id).orElseThrow(JobErrors::unknown);
            change.accept(row);
            database.afterCommit(() -> jobs.wake(row.owner()));
        });
    }

    /** Keeps the history short. */
    void removeOld() {
        database.inTransaction(() -> {
            mapper.deleteRunsBefore(now().minus(KEPT_FOR));
            mapper.deleteRunsBeyond(KEPT_RUNS);
        });
    }

    Clock wall() {
        return jobs.wall();
    }

    private Instant now() {
        return jobs.wall().instant().truncatedTo(ChronoUnit.MICROS);
    }
}
