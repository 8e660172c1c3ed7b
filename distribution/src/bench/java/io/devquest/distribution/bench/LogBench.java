package io.devquest.distribution.bench;

import io.devquest.api.data.Id;
import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;
import io.devquest.api.event.Events;
import io.devquest.engine.CommunityServer;
import io.devquest.engine.config.Config;
import io.devquest.engine.data.IdGenerator;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.events.EventLog;
import io.devquest.engine.scope.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** What the log adds to a transaction that inserts one row: the same transaction with and without it, in turns. */
final class LogBench {

    private static final int ROUNDS = 5;

    @EventName("bench.row.added")
    record RowAdded(Id rowId, String text) implements DomainEvent {}

    private final Setting setting;

    LogBench(Setting setting) {
        this.setting = setting;
    }

    void run(Table table) throws InterruptedException {
        try (CommunityServer engine = CommunityServer.offline(Config.defaults(setting.work().resolve("log")))) {
            Transactions transactions = engine.get(Transactions.class);
            RowMapper rows = engine.get(OwnerMappers.class).mapper(RowMapper.class);
            Events events = engine.get(EventLog.class).forScope(engine.get(Scope.class));
            IdGenerator ids = engine.get(IdGenerator.class);
            rows.createTable();
            String text = Texts.post(1);
            Consumer<Integer> plain = line -> transactions.inTransaction(() -> rows.insert(ids.next(), text));
            Consumer<Integer> logged = line -> transactions.inTransaction(() -> {
                Id id = ids.next();
                rows.insert(id, text);
                events.publish(new RowAdded(id, text));
            });
            Consumer<Integer> numbered = line -> transactions.inTransaction(() -> {
                Id id = ids.next();
                rows.insert(id, text);
                events.publish(new RowAdded(id, text), "bench.rows:" + line);
            });
            for (int writers : List.of(1, 8)) {
                compare(table, writers, "with a fact in the log", logged, plain);
                compare(table, writers, "with a fact in a durable channel", numbered, plain);
            }
        }
    }

    private void compare(Table table, int writers, String name, Consumer<Integer> work, Consumer<Integer> plain)
            throws InterruptedException {
        List<Double> rates = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            bare.add(rate(writers, plain));
            rates.add(rate(writers, work));
        }
        table.add(
                "insert " + name + ", " + writers + (writers == 1 ? " writer" : " writers") + ", a second",
                Samples.median(rates),
                Samples.median(bare),
                "baseline: the same insert and commit without it; median of " + ROUNDS + " turns, H2 file");
    }

    private double rate(int writers, Consumer<Integer> work) throws InterruptedException {
        long nanos = setting.time().toNanos() / ROUNDS;
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        try {
            long start = System.nanoTime();
            List<Future<Long>> parts = new ArrayList<>();
            for (int i = 0; i < writers; i++) {
                int line = i;
                parts.add(threads.submit(() -> {
                    long done = 0;
                    while (System.nanoTime() - start < nanos) {
                        work.accept(line);
                        done++;
                    }
                    return done;
                }));
            }
            long done = 0;
            for (Future<Long> part : parts) {
                done += part.get();
            }
            return done / ((System.nanoTime() - start) / 1e9);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            threads.shutdown();
        }
    }
}
