package io.devquest.distribution.bench;

import io.devquest.distribution.bench.Site.Person;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntConsumer;

/** How soon a program says something, and how many of them are run in a minute. */
final class RunBench {

    private static final int PAIRS = 7;
    private static final int PEOPLE = 4;
    private static final int AHEAD = 5;
    private static final int PARALLEL = 2;

    private final Setting setting;
    private final List<Program> programs;
    private final AtomicLong numbers = new AtomicLong();

    RunBench(Setting setting, List<Program> programs) {
        this.setting = setting;
        this.programs = programs;
    }

    void run(ServerProcess product, List<Person> people, Table table) {
        Path work = setting.work();
        BareRuns plain = new BareRuns(work, false);
        BareRuns wrapped = new BareRuns(work, true);
        for (Program program : programs) {
            try (Learner learner = new Learner(product.port(), people.get(0))) {
                firstOutput(program, learner, plain, wrapped, table);
            }
        }
        List<Learner> learners = Learner.all(product.port(), people.subList(0, PEOPLE));
        double perMinute = perMinute(learners);
        learners.forEach(Learner::close);
        String how = "%d people with %d runs waiting each, %d s; baseline: %d at once without the product"
                .formatted(PEOPLE, AHEAD, setting.time().toSeconds(), PARALLEL);
        table.add("runs a minute, bash, a line each", perMinute, perMinute(plain), how);
        table.add("runs a minute, bash, a line each", perMinute, perMinute(wrapped), "the same; baseline: in a bare bubblewrap");
    }

    private void firstOutput(Program program, Learner learner, BareRuns plain, BareRuns wrapped, Table table) {
        Samples mine = new Samples();
        Samples bare = new Samples();
        Samples shut = new Samples();
        learner.firstOutput(program, next());
        for (int i = 0; i < PAIRS; i++) {
            mine.add(learner.firstOutput(program, next()));
            bare.add(plain.firstOutput(program, next()));
            shut.add(wrapped.firstOutput(program, next()));
        }
        String name = program.language() + ": run to first output, ms";
        table.add(name, mine.millis(0.5), bare.millis(0.5), "median of " + PAIRS + "; baseline: without the product");
        table.add(name, mine.millis(0.5), shut.millis(0.5), "the same; baseline: in a bare bubblewrap");
    }

    private long next() {
        return numbers.incrementAndGet();
    }

    private double perMinute(List<Learner> learners) {
        learners.forEach(learner -> {
            for (int i = 0; i < AHEAD; i++) {
                learner.submit(Program.BASH, next());
            }
        });
        return perMinute(PEOPLE, line -> {
            Learner learner = learners.get(line);
            learner.awaitEnd();
            learner.submit(Program.BASH, next());
        });
    }

    private double perMinute(BareRuns bare) {
        return perMinute(PARALLEL, line -> bare.firstOutput(Program.BASH, next()));
    }

    /** What the lines do again and again, counted. */
    private double perMinute(int lines, IntConsumer what) {
        ExecutorService threads = Executors.newFixedThreadPool(lines);
        long start = System.nanoTime();
        Duration time = setting.time();
        List<Future<Long>> counts = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            int line = i;
            counts.add(threads.submit(() -> {
                long count = 0;
                while (System.nanoTime() - start < time.toNanos()) {
                    what.accept(line);
                    count++;
                }
                return count;
            }));
        }
        threads.shutdown();
        long all = 0;
        for (Future<Long> count : counts) {
            all += Results.of(count);
        }
        return all * (double) Duration.ofMinutes(1).toNanos() / (System.nanoTime() - start);
    }
}
