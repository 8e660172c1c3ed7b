package io.devquest.engine.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;
import io.devquest.api.event.Events;
import io.devquest.engine.data.IdGenerator;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.StatementCount;
import io.devquest.engine.data.TestDatabases;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.events.LogFixture.ToyAdded;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EventLogTest {

    private static final String CHANNEL = "toys.toy:7";

    record Nameless(int number) implements DomainEvent {}

    @EventName("games.game.won")
    record Foreign(int number) implements DomainEvent {}

    private LogFixture fixture;

    private EventLog open(TestDatabases database) {
        fixture = new LogFixture(database);
        return fixture.log;
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @ParameterizedTest
    @EnumSource
    void aChannelThatACrashHasSetBackGoesOnAfterItsFacts(TestDatabases database) throws SQLException {
        EventLog log = open(database);
        fixture.publish(new ToyAdded(1, "first"), CHANNEL);
        fixture.publish(new ToyAdded(2, "second"), CHANNEL);
        fixture.publish(new ToyAdded(3, "elsewhere"), "toys.toy:8");
        try (Connection connection = fixture.source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("update core.channel set seq = 1 where name = '" + CHANNEL + "'");
        }
        log.mend();

        fixture.publish(new ToyAdded(4, "third"), CHANNEL);
        fixture.publish(new ToyAdded(5, "elsewhere"), "toys.toy:8");
        assertThat(log.position(CHANNEL)).isEqualTo(3);
        assertThat(log.position("toys.toy:8")).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void keepsWhatWasPublishedWithItsNumberInTheChannel(TestDatabases database) {
        EventLog log = open(database);
        List<LoggedEvent> committed = new ArrayList<>();
        log.onCommitted(committed::add);
        assertThat(log.position(CHANNEL)).isZero();
        assertThat(log.oldest(CHANNEL)).isEmpty();

        fixture.publish(new ToyAdded(1, "it's \"quoted\" ✓"), CHANNEL);
        fixture.publish(new ToyAdded(2, "second"), CHANNEL);
        fixture.publish(new ToyAdded(3, "without a channel"));

        assertThat(log.position(CHANNEL)).isEqualTo(2);
        assertThat(log.oldest(CHANNEL)).contains(1L);
        List<LoggedEvent> read = log.read(CHANNEL, 0, 10);
        assertThat(read).extracting(LoggedEvent::seq).containsExactly(1L, 2L);
        assertThat(read.get(0).data()).isEqualTo("{\"number\":1,\"name\":\"it's \\\"quoted\\\" ✓\"}");
        assertThat(read.get(0).name()).isEqualTo("toys.toy.added");
        assertThat(read.get(0).owner()).isEqualTo("toys");
        assertThat(log.read(CHANNEL, 1, 10)).hasSize(1);
        assertThat(committed)
                .hasSize(3)
                .extracting(LoggedEvent::channel)
                .containsExactly(Optional.of(CHANNEL), Optional.of(CHANNEL), Optional.empty());
    }

    @ParameterizedTest
    @EnumSource
    void whatIsRolledBackNeverHappened(TestDatabases database) {
        EventLog log = open(database);
        List<LoggedEvent> committed = new ArrayList<>();
        log.onCommitted(committed::add);
        assertThatThrownBy(() -> fixture.transactions.inTransaction(() -> {
                    log.forScope(fixture.toys).publish(new ToyAdded(1, "no"), CHANNEL);
                    throw new IllegalArgumentException("no");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(log.position(CHANNEL)).isZero();
        assertThat(committed).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void refusesWhatIsNotTheOwnersOrNotInATransaction(TestDatabases database) {
        Events events = open(database).forScope(fixture.toys);
        assertThatThrownBy(() -> events.publish(new ToyAdded(1, "outside"))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> fixture.publish(new Nameless(1))).hasMessageContaining("@EventName");
        assertThatThrownBy(() -> fixture.publish(new Foreign(1))).hasMessageContaining("must start with 'toys.'");
        assertThatThrownBy(() -> fixture.publish(new ToyAdded(1, "x"), "games.game:1"))
                .hasMessageContaining("must start with 'toys.'");
        assertThatThrownBy(() -> fixture.publish(new ToyAdded(1, "x"), "toys.toy"))
                .hasMessageContaining("must look like");
    }

    @ParameterizedTest
    @EnumSource
    void numbersHaveNoGapAndFollowTheCommitsUnderManyWriters(TestDatabases database) throws Exception {
        EventLog log = open(database);
        int writers = 16;
        int each = 25;
        ExecutorService pool = Executors.newFixedThreadPool(writers);
        try {
            List<Future<Integer>> results = pool.invokeAll(IntStream.range(0, writers)
                    .<Callable<Integer>>mapToObj(writer -> () -> write(log, writer, each))
                    .toList());
            int committed = 0;
            for (Future<Integer> result : results) {
                committed += result.get();
            }
            assertThat(committed).isLessThan(writers * each);
            List<LoggedEvent> all = log.read(CHANNEL, 0, writers * each);
            assertThat(all)
                    .extracting(LoggedEvent::seq)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, committed).boxed().toList());
            assertThat(log.position(CHANNEL)).isEqualTo(committed);
        } finally {
            pool.shutdownNow();
        }
    }

    /** Every third transaction rolls back. */
    private int write(EventLog log, int writer, int each) {
        int committed = 0;
        for (int i = 0; i < each; i++) {
            boolean fails = i % 3 == 2;
            int number = i;
            try {
                fixture.transactions.inTransaction(() -> {
                    log.forScope(fixture.toys).publish(new ToyAdded(number, "writer " + writer), CHANNEL);
                    if (fails) {
                        throw new IllegalArgumentException("rolled back on purpose");
                    }
                });
                committed++;
            } catch (IllegalArgumentException onPurpose) {
                assertThat(fails).isTrue();
            }
        }
        return committed;
    }

    @ParameterizedTest
    @EnumSource
    void publishingToAChannelTakesThreeStatements(TestDatabases database) {
        open(database);
        fixture.publish(new ToyAdded(1, "makes the channel"), CHANNEL);
        StatementCount count = new StatementCount(fixture.source);
        Transactions counted = new Transactions(count.source());
        OwnerMappers mappers = new OwnerMappers("core", getClass().getClassLoader(), counted, count.source());
        EventLog log = new EventLog(mappers, counted, new IdGenerator(2), Clock.systemUTC());
        counted.inTransaction(() -> log.forScope(fixture.toys).publish(new ToyAdded(2, "x"), CHANNEL));
        assertThat(count.executed()).isEqualTo(3);
    }
}
