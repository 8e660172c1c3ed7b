package io.devquest.distribution.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/** The baseline of writing: one insert and its commit, by JDBC, into a database file of its own. */
final class BareInserts implements AutoCloseable {

    private static final String TABLE =
            "create table bare_post (id bigint primary key, topic_id bigint, number int, body text, html text)";

    private final Database database;
    private final Connection keeper;
    private final AtomicLong ids = new AtomicLong();

    /** Into a file of H2. */
    BareInserts(Path folder) throws SQLException {
        this(new Database("jdbc:h2:file:" + folder.resolve("bare") + ";WRITE_DELAY=0", "", ""));
    }

    BareInserts(Database database) throws SQLException {
        this.database = database;
        keeper = database.connect();
        keeper.createStatement().execute(TABLE);
    }

    /** Latencies of all inserts of the writers together. */
    Samples run(int writers, Duration time) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        try {
            List<Callable<Samples>> work = new ArrayList<>();
            for (int i = 0; i < writers; i++) {
                work.add(() -> insert(time));
            }
            Samples all = new Samples();
            for (Future<Samples> part : threads.invokeAll(work)) {
                all.addAll(part.get());
            }
            return all;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            threads.shutdown();
        }
    }

    private Samples insert(Duration time) throws SQLException {
        Samples samples = new Samples();
        long deadline = System.nanoTime() + time.toNanos();
        try (Connection connection = database.connect();
                PreparedStatement insert = connection.prepareStatement("insert into bare_post values (?, ?, ?, ?, ?)")) {
            connection.setAutoCommit(false);
            while (System.nanoTime() < deadline) {
                long start = System.nanoTime();
                long id = ids.incrementAndGet();
                insert.setLong(1, id);
                insert.setLong(2, id % 50);
                insert.setInt(3, 1);
                insert.setString(4, Texts.post((int) id % 100));
                insert.setString(5, Texts.post((int) id % 100));
                insert.executeUpdate();
                connection.commit();
                samples.add(System.nanoTime() - start);
            }
        }
        return samples;
    }

    @Override
    public void close() throws SQLException {
        keeper.createStatement().execute("drop table bare_post");
        keeper.close();
    }
}
