package io.devquest.engine.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OneWriterTest {

    private static final Duration LONG = Duration.ofSeconds(60);
    private static final Duration SHORT = Duration.ofMillis(300);

    private final HikariDataSource pool = TestDatabases.H2.open();
    private final ExecutorService others = Executors.newCachedThreadPool();
    private final DataSource source = OneWriter.of(pool, LONG, LONG, LONG);

    @BeforeEach
    void createTable() throws SQLException {
        run(pool, "create table note (id int primary key, text varchar(20))");
        run(pool, "insert into note values (1, 'one'), (2, 'two')");
    }

    @AfterEach
    void stop() {
        others.shutdownNow();
        pool.close();
    }

    @Test
    void aSecondWriterWaitsForTheEndOfTheTransactionAndAReaderDoesNot() throws Exception {
        try (Connection first = begin(source)) {
            run(first, "update note set text = 'changed' where id = 1");
            Future<?> second = others.submit(() -> run(source, "update note set text = 'other' where id = 2"));
            assertThat(read(source, 1)).isEqualTo("one");
            assertThat(second).isNotDone();
            first.commit();
            second.get();
        }
        assertThat(read(source, 1)).isEqualTo("changed");
        assertThat(read(source, 2)).isEqualTo("other");
    }

    @Test
    void whoLocksARowHasTheTurn() throws Exception {
        try (Connection first = begin(source);
                Statement statement = first.createStatement()) {
            statement.executeQuery("select * from note where id = 1 for update").close();
            Future<?> second = others.submit(() -> run(source, "update note set text = 'other' where id = 2"));
            run(first, "update note set text = 'mine' where id = 2");
            first.rollback();
            second.get();
        }
        assertThat(read(source, 2)).isEqualTo("other");
    }

    @Test
    void anotherConnectionOfTheSameThreadWritesDuringTheTurn() throws Exception {
        try (Connection first = begin(source)) {
            run(first, "update note set text = 'mine' where id = 1");
            run(source, "update note set text = 'mine' where id = 2");
            first.commit();
        }
        assertThat(read(source, 2)).isEqualTo("mine");
    }

    @Test
    void aTransactionThatEndsByClosingGivesTheTurnOn() throws Exception {
        try (Connection first = begin(source)) {
            run(first, "update note set text = 'mine' where id = 1");
        }
        others.submit(() -> run(source, "update note set text = 'other' where id = 1"))
                .get();
        assertThat(read(source, 1)).isEqualTo("other");
    }

    @Test
    void whoWaitsTooLongIsToldThatTheDatabaseIsBusy() throws Exception {
        DataSource hasty = OneWriter.of(pool, SHORT, LONG, LONG);
        try (Connection first = begin(hasty)) {
            run(first, "update note set text = 'mine' where id = 1");
            Future<?> second = others.submit(() -> run(hasty, "update note set text = 'other' where id = 2"));
            assertThatThrownBy(second::get).hasRootCauseInstanceOf(SQLTimeoutException.class);
            first.commit();
        }
        run(hasty, "update note set text = 'other' where id = 1");
        assertThat(read(pool, 1)).isEqualTo("other");
    }

    @Test
    void aHolderThatDoesNothingLosesItsTransaction() throws Exception {
        DataSource strict = OneWriter.of(pool, LONG, LONG, SHORT);
        try (Connection first = begin(strict)) {
            run(first, "update note set text = 'mine' where id = 1");
            others.submit(() -> run(strict, "update note set text = 'other' where id = 1"))
                    .get();
            assertThatThrownBy(() -> run(first, "update note set text = 'late' where id = 2"))
                    .hasMessageContaining("rolled back");
            assertThatThrownBy(first::commit).hasMessageContaining("rolled back");
            assertThat(read(strict, 2)).isEqualTo("two");
            first.rollback();
            run(first, "update note set text = 'again' where id = 2");
            first.commit();
        }
        assertThat(read(strict, 1)).isEqualTo("other");
        assertThat(read(strict, 2)).isEqualTo("again");
    }

    @Test
    void aHolderThatWritesWithoutEndLosesItsTransactionToo() throws Exception {
        DataSource strict = OneWriter.of(pool, LONG, SHORT, LONG);
        CountDownLatch writing = new CountDownLatch(1);
        Future<?> endless = others.submit(() -> {
            try (Connection first = begin(strict)) {
                while (true) {
                    run(first, "update note set text = 'mine' where id = 1");
                    writing.countDown();
                }
            }
        });
        writing.await();
        run(strict, "update note set text = 'other' where id = 1");
        assertThatThrownBy(endless::get).hasMessageContaining("rolled back");
        assertThat(read(strict, 1)).isEqualTo("other");
    }

    @Test
    void manyWritersComeOneAfterTheOtherAndAllCome() throws Exception {
        AtomicInteger writing = new AtomicInteger();
        List<CompletableFuture<Integer>> most = IntStream.range(0, 6)
                .mapToObj(writer -> CompletableFuture.supplyAsync(() -> write(writing, 50), others))
                .toList();
        for (CompletableFuture<Integer> one : most) {
            assertThat(one.get()).isEqualTo(1);
        }
        run(source, "update note set text = 'done' where id = 1 and text = '300'");
        assertThat(read(source, 1)).isEqualTo("done");
    }

    /** Counts up in the row and returns how many were seen at it at once. */
    private int write(AtomicInteger writing, int times) {
        int most = 0;
        for (int time = 0; time < times; time++) {
            try (Connection connection = begin(source)) {
                run(
                        connection,
                        "update note set text = case when text = 'one' then '1' "
                                + "else cast(cast(text as int) + 1 as varchar) end where id = 1");
                most = Math.max(most, writing.incrementAndGet());
                run(connection, "update note set text = 'x' where id = 2");
                writing.decrementAndGet();
                connection.commit();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
        return most;
    }

    @Test
    void onlyAFileOfH2IsWrittenInTurns() {
        assertThat(OneWriter.of("jdbc:h2:mem:x", pool)).isSameAs(pool);
        assertThat(OneWriter.of("jdbc:h2:tcp://localhost/x", pool)).isSameAs(pool);
        assertThat(OneWriter.of("jdbc:postgresql://localhost/x", pool)).isSameAs(pool);
        assertThat(OneWriter.of("jdbc:h2:file:/x", pool)).isNotSameAs(pool);
    }

    private static Connection begin(DataSource source) throws SQLException {
        Connection connection = source.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    private static boolean run(DataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection()) {
            return run(connection, sql);
        }
    }

    private static boolean run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.execute(sql);
        }
    }

    private static String read(DataSource source, int id) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select text from note where id = " + id)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
