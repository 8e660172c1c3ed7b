package io.devquest.runner.run;

import io.devquest.api.Engine;
import io.devquest.api.Registrar;
import io.devquest.api.code.CodeRun;
import io.devquest.api.code.RunFinished;
import io.devquest.api.data.Id;
import io.devquest.runner.judging.Program;
import io.devquest.runner.judging.Provider;
import io.devquest.runner.judging.Result;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Gives each run to a worker when its turn has come. A round serves one run of everybody who waits, in the order in which
 * they asked; whoever asks for many waits for the next rounds (start-time fair queueing with equal weights, Goyal, Vin and
 * Cheng 1996).
 *
 * <p>A worker holds a run for as long as it renews its lease. Runs of workers that are gone are put back.
 */
public final class Queue {

    private static final int MOST_ATTEMPTS = 3;

    private final Engine engine;
    private final RunMapper mapper;
    private final Provider provider;
    private final String worker = UUID.randomUUID().toString();
    private final Map<Id, Progress> running = new ConcurrentHashMap<>();
    private final AtomicInteger working = new AtomicInteger();
    private final AtomicLong asked = new AtomicLong();

    Queue(Engine engine, RunMapper mapper, Provider provider) {
        this.engine = engine;
        this.mapper = mapper;
        this.provider = provider;
    }

    /** The service and its queue over this plugin's own mapper. */
    public static Queue of(Registrar add, Provider provider) {
        return new Queue(add.engine(), add.mapper(RunMapper.class), provider);
    }

    /** What people ask to be run. */
    public Runs runs() {
        return new Runs(engine, mapper, provider, this::joined);
    }

    /** Somebody begins to follow a run. */
    private void joined(Id run) {
        Progress progress = running.get(run);
        if (progress != null) {
            progress.joined();
        }
    }

    /** Puts back what lost workers had, and lets this node work on whatever waits. */
    public void tend() {
        engine.database().inTransaction(() -> {
            mapper.updateLost(now());
        });
        wake();
    }

    /** Forgets the runs of long ago. */
    public void forget() {
        engine.database().inTransaction(() -> {
            mapper.deleteBefore(now().minus(engine.settings().get(RunnerSettings.KEEP)));
        });
    }

    /** Lets this node work on what waits, if it has a worker that is free. */
    public void wake() {
        asked.incrementAndGet();
        int most = engine.settings().get(RunnerSettings.PARALLEL).intValue();
        while (provider.missing().isEmpty()) {
            int now = working.get();
            if (now >= most) {
                return;
            }
            if (working.compareAndSet(now, now + 1)) {
                start();
            }
        }
    }

    private void start() {
        try {
            engine.background().execute(this::work);
        } catch (RejectedExecutionException full) {
            working.decrementAndGet();
            throw full;
        }
    }

    private void work() {
        long seen = asked.get();
        try {
            while (!Thread.currentThread().isInterrupted() && next()) {
                seen = asked.get();
            }
        } finally {
            working.decrementAndGet();
        }
        // what was asked for while the last worker was leaving
        if (asked.get() != seen && !Thread.currentThread().isInterrupted()) {
            wake();
        }
    }

    private boolean next() {
        Optional<RunRow> taken = engine.database().inTransaction(() -> {
            Optional<RunRow> row = mapper.selectNextForUpdate();
            row.ifPresent(run -> mapper.updateStarted(run.id(), worker, leaseEnd()));
            return row;
        });
        taken.ifPresent(this::handle);
        return taken.isPresent();
    }

    private void handle(RunRow run) {
        Progress progress =
                new Progress(engine.live(), Runs.at(run.id()), () -> mapper.updateLease(run.id(), worker, leaseEnd()));
        progress.state(CodeRun.State.RUNNING);
        running.put(run.id(), progress);
        Result result;
        try {
            result = known(run).orElseGet(() -> execute(run, progress));
        } finally {
            running.remove(run.id());
        }
        if (!Thread.currentThread().isInterrupted()) {
            engine.database().inTransaction(() -> finish(run, result));
        }
    }

    /** What became of the same program with the same tests; what is not judged is run each time. */
    private Optional<Result> known(RunRow run) {
        if (mapper.selectTests(run.id()).isEmpty()) {
            return Optional.empty();
        }
        return mapper.selectSame(run.contentHash(), now().minus(1, ChronoUnit.DAYS))
                .map(same -> Result.of(
                        same.compilerOutput(),
                        mapper.selectOutcomes(same.id()).stream()
                                .map(OutcomeRow::outcome)
                                .toList()))
                .filter(result -> !result.outcomes().isEmpty());
    }

    private Result execute(RunRow run, Progress progress) {
        if (run.attempts() >= MOST_ATTEMPTS) {
            return Result.failed();
        }
        Program program =
                new Program(run.language(), mapper.selectFiles(run.id()), mapper.selectTests(run.id()), run.input());
        Result result = provider.run(program, progress);
        progress.flush();
        return result;
    }

    private void finish(RunRow run, Result result) {
        if (mapper.updateFinished(run.id(), worker, result.verdict(), result.compilerOutput(), now()) == 0) {
            return;
        }
        List<OutcomeRow> rows = result.outcomes().stream().map(OutcomeRow::of).toList();
        for (int i = 0; i < rows.size(); i++) {
            mapper.insertOutcome(run.id(), i, rows.get(i));
        }
        engine.events()
                .publish(new RunFinished(run.id(), run.personId(), run.purpose(), result.verdict()), Runs.at(run.id()));
    }

    /** Long enough for one execution, or the compiler, which renews it. */
    private Instant leaseEnd() {
        return now().plus(engine.settings().get(RunnerSettings.WALL).multipliedBy(2))
                .plusSeconds(20);
    }

    private Instant now() {
        return engine.clock().instant().truncatedTo(ChronoUnit.MICROS);
    }
}
