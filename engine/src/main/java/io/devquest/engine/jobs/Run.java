package io.devquest.engine.jobs;

import io.devquest.api.job.Progress;
import io.devquest.engine.scope.Causes;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.scope.ScopeFailure;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run of a job on this node, from its start to its outcome. */
final class Run implements Progress {

    private static final Logger log = LoggerFactory.getLogger(Run.class);
    private static final int LONGEST = 200;

    /** Why a run is asked to end. */
    enum Stop {
        CANCELLED,
        TOO_LONG,
        GOING
    }

    /** How far it has come. */
    record Place(long done, long total, String words) {}

    private final JobRow row;
    private final Clock wall;
    private final Consumer<Thread> interrupter;
    private final Instant startedAt;
    private final long started = System.nanoTime();
    private volatile Place place = new Place(0, 0, "");
    private volatile boolean told;
    private volatile @Nullable Stop stop;
    private @Nullable Thread thread;

    Run(JobRow row, Clock wall, Consumer<Thread> interrupter) {
        this.row = row;
        this.wall = wall;
        this.interrupter = interrupter;
        startedAt = wall.instant().truncatedTo(ChronoUnit.MICROS);
    }

    JobRow row() {
        return row;
    }

    Instant startedAt() {
        return startedAt;
    }

    Place place() {
        return place;
    }

    boolean asked() {
        return stop != null;
    }

    boolean longerThan(Duration limit) {
        return System.nanoTime() - started > limit.toNanos();
    }

    @Override
    public void at(long done, long total) {
        place = new Place(Math.max(0, done), Math.max(0, total), place.words());
    }

    @Override
    public void says(String words) {
        String line = words.strip();
        place = new Place(place.done(), place.total(), line.length() > LONGEST ? line.substring(0, LONGEST) : line);
    }

    @Override
    public boolean stopping() {
        told |= stop != null;
        return told;
    }

    /** Asks the run to end by itself; the first reason counts. */
    synchronized void ask(Stop reason) {
        stop = stop == null ? reason : stop;
    }

    /** Asks the run to end and interrupts it. */
    synchronized void stop(Stop reason) {
        ask(reason);
        if (thread != null) {
            interrupter.accept(thread);
        }
    }

    /** Does the work on this thread and says how it ended. Whatever it throws is its outcome. */
    Outcome perform(Scope scope, Duration limit, Consumer<Progress> work) {
        synchronized (this) {
            thread = Thread.currentThread();
            if (stop != null) {
                thread = null;
                return outcome(Outcome.Result.STOPPED, "");
            }
        }
        try {
            scope.run(() -> attempt(work));
            return told ? stopped(limit) : outcome(Outcome.Result.DONE, "");
        } catch (ScopeFailure failure) {
            return failed(scope, failure.thrown());
        } catch (RuntimeException failure) {
            return failed(scope, failure);
        } finally {
            synchronized (this) {
                thread = null;
            }
            // what came too late must not meet the next job
            Thread.interrupted();
        }
    }

    /** What a job throws after it was told to stop is no failure of the plugin. */
    private void attempt(Consumer<Progress> work) {
        try {
            work.accept(this);
        } catch (RuntimeException | Error e) {
            if (stop == null) {
                throw e;
            }
            told = true;
        }
    }

    private Outcome failed(Scope scope, Throwable thrown) {
        log.warn("The job {} of plugin {} failed", row.name(), scope.id());
        return outcome(Outcome.Result.FAILED, Causes.of(thrown));
    }

    private Outcome stopped(Duration limit) {
        Stop reason = stop;
        if (reason == Stop.TOO_LONG) {
            return outcome(Outcome.Result.FAILED, "It took longer than " + limit.toSeconds() + " s and was stopped.");
        }
        return outcome(reason == Stop.CANCELLED ? Outcome.Result.CANCELLED : Outcome.Result.STOPPED, "");
    }

    private Outcome outcome(Outcome.Result result, String reason) {
        return new Outcome(
                result, startedAt, Duration.between(startedAt, wall.instant()).toMillis(), reason);
    }
}
