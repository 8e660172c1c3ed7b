package io.devquest.distribution.bench;

import io.devquest.distribution.bench.HttpLoad.Result;
import io.devquest.distribution.bench.Site.Person;
import io.devquest.distribution.bench.Site.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;

/** How long a page takes while nobody runs anything, and while a class of learners does. */
final class CrowdBench {

    private static final int RUNS_EACH = 10;
    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final int TRIED = 200_000;
    private static final int PARALLEL = 2;
    private static final int LONGER = 3;

    private final Setting setting;
    private final Topic topic;

    CrowdBench(Setting setting, Topic topic) {
        this.setting = setting;
        this.topic = topic;
    }

    void run(ServerProcess product, List<Person> people, Table table) {
        Duration time = setting.time();
        Person reader = people.get(0);
        load(product, time.multipliedBy(2), reader);
        Samples calm = load(product, time, reader).latencies();
        Program program = busy(people.size() * RUNS_EACH, time);
        List<Learner> learners = Learner.all(product.port(), people);
        List<String> runs = new ArrayList<>();
        for (int i = 0; i < RUNS_EACH; i++) {
            for (Learner learner : learners) {
                runs.add(learner.submit(program, runs.size()));
            }
        }
        Samples busy = load(product, time, reader).latencies();
        Learner last = learners.get(learners.size() - 1);
        String run = runs.get(runs.size() - 1);
        boolean enough = !last.finished(run);
        while (!last.finished(run)) {
            LockSupport.parkNanos(POLL.toNanos());
        }
        learners.forEach(Learner::close);
        calm.addAll(load(product, time, reader).latencies());
        report(calm, busy, runs.size() + " runs of " + learners.size() + " people", enough, table);
    }

    private static void report(Samples calm, Samples busy, String runs, boolean enough, Table table) {
        String how = enough
                ? "one reader, drawn each time; baseline: before and after, nothing is run"
                : "the runs were over too soon: part of it is calm";
        for (int percent : List.of(50, 95)) {
            table.add(
                    "topic page while " + runs + " wait, p" + percent + " ms",
                    busy.millis(percent / 100.0),
                    calm.millis(percent / 100.0),
                    how);
        }
    }

    /** A loop that all runs together need some of the measurements for, and no limit of a single one is near. */
    private Program busy(int runs, Duration time) {
        BareRuns bare = new BareRuns(setting.work(), false);
        double each = (double) LONGER * PARALLEL * time.toNanos() / runs;
        return Program.busy((int) (TRIED * each / bare.firstOutput(Program.busy(TRIED), 0)));
    }

    private Result load(ServerProcess product, Duration time, Person reader) {
        IntFunction<byte[]> pages = line -> {
            LockSupport.parkNanos(PAUSE.toNanos());
            return Requests.get(topic.url(), reader.headers());
        };
        Result result = HttpLoad.run(product.port(), 1, time, pages);
        if (result.failures() > 0) {
            throw new IllegalStateException(result.failures() + " pages failed");
        }
        return result;
    }
}
