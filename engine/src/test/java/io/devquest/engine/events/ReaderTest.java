package io.devquest.engine.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.engine.data.TestDatabases;
import io.devquest.engine.events.LogFixture.ToyAdded;
import io.devquest.engine.events.LogFixture.ToyBroken;
import io.devquest.engine.scope.Scope;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What readers cost, and that each purpose of an owner has a reader of its own. */
class ReaderTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final List<Duration> PAUSES =
            List.of(Duration.ofMillis(30), Duration.ofMillis(60), Duration.ofMillis(120));

    private final Scope games = LogFixture.scope("games");
    private LogFixture fixture;
    private Listeners listeners;

    private void open(TestDatabases database) {
        fixture = new LogFixture(database);
        listeners = fixture.listeners(PAUSES);
        listeners.start();
    }

    @AfterEach
    void close() {
        games.close();
        listeners.close();
        fixture.close();
    }

    private long statementsOf(String thread) {
        return fixture.statements.executed(thread::equals);
    }

    private long end() {
        return fixture.mappers.mapper(EventMapper.class).selectEnd().lastPosition();
    }

    private long placeOf(String reader) {
        return fixture.mappers.mapper(ReaderMapper.class).selectPosition(reader).orElseThrow();
    }

    private static void await(String what, java.util.function.BooleanSupplier condition) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(deadline);
            LockSupport.parkNanos(2_000_000);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatNobodyOfAReaderListensToCostsItOneStatementWhenItRests(TestDatabases database) {
        open(database);
        listeners.listen(games, "activity", ToyAdded.class, (event, fact) -> {});
        listeners.begin(games);
        listeners.awaitIdle(PATIENCE);
        for (int i = 0; i < 50; i++) {
            fixture.publish(new ToyBroken(i));
            listeners.awaitIdle(PATIENCE);
        }
        await("the reader notes how far it is", () -> placeOf("games/activity") == end());
        assertThat(end()).isEqualTo(50);
        assertThat(statementsOf("events-games/activity")).isBetween(1L, 5L);
        assertThat(fixture.reader(listeners, "games.activity"))
                .isEqualTo(new ReaderDocument("games.activity", "games", "reading", 0, 0));
    }

    @ParameterizedTest
    @EnumSource
    void aFactThatIsHeardTakesThreeStatements(TestDatabases database) {
        open(database);
        List<Integer> heard = Collections.synchronizedList(new ArrayList<>());
        listeners.listen(games, ToyAdded.class, fact -> heard.add(fact.number()));
        listeners.begin(games);
        for (int i = 0; i < 20; i++) {
            fixture.publish(new ToyAdded(i, "toy"));
            listeners.awaitIdle(PATIENCE);
        }
        assertThat(heard).hasSize(20);
        assertThat(statementsOf("events-games")).isEqualTo(3 * 20);
        assertThat(placeOf("games")).isEqualTo(end());
    }

    @ParameterizedTest
    @EnumSource
    void readsInBatchesWhatHasGatheredWhileItsOwnerWasStopped(TestDatabases database) {
        open(database);
        listeners.listen(games, ToyAdded.class, fact -> {});
        listeners.begin(games);
        games.close();
        int many = 450;
        fixture.transactions.inTransaction(() -> IntStream.range(0, many).forEach(i -> {
            fixture.log.forScope(fixture.toys).publish(new ToyBroken(i));
            fixture.log.forScope(fixture.toys).publish(new ToyAdded(i, "toy"));
        }));
        await("all is in order", () -> end() == 2 * many);
        assertThat(fixture.reader(listeners, "games").behind()).isEqualTo(2 * many);
        assertThat(fixture.reader(listeners, "games").state()).isEqualTo("stopped");

        Scope again = LogFixture.scope("games");
        List<Integer> heard = Collections.synchronizedList(new ArrayList<>());
        listeners.listen(again, ToyAdded.class, fact -> heard.add(fact.number()));
        listeners.begin(again);
        listeners.awaitIdle(PATIENCE);
        again.close();
        assertThat(heard)
                .containsExactlyElementsOf(IntStream.range(0, many).boxed().toList());
    }

    @ParameterizedTest
    @EnumSource
    void oneThatThrowsIsTriedAgainWithGrowingPausesAndParkedWhileTheOthersGoOn(TestDatabases database) {
        open(database);
        CountDownLatch othersHeard = new CountDownLatch(2);
        AtomicInteger waitedInVain = new AtomicInteger();
        List<Long> attempts = Collections.synchronizedList(new ArrayList<>());
        List<Integer> after = Collections.synchronizedList(new ArrayList<>());
        listeners.listen(games, "notifications", ToyAdded.class, (event, fact) -> {
            if (fact.number() == 2) {
                after.add(fact.number());
                return;
            }
            attempts.add(System.nanoTime());
            if (!awaitQuietly(othersHeard)) {
                waitedInVain.incrementAndGet();
            }
            throw new IllegalStateException("no \0 luck");
        });
        listeners.listen(games, ToyAdded.class, fact -> {
            if (fact.number() == 2) {
                othersHeard.countDown();
            }
        });
        listeners.begin(games);
        listeners.listen(fixture.toys, "activity", ToyAdded.class, (event, fact) -> {
            if (fact.number() == 2) {
                othersHeard.countDown();
            }
        });
        listeners.begin(fixture.toys);
        fixture.publish(new ToyAdded(1, "toy"));
        fixture.publish(new ToyAdded(2, "toy"));
        listeners.awaitIdle(PATIENCE);

        assertThat(waitedInVain)
                .as("others went on before the first attempt failed")
                .hasValue(0);
        assertThat(attempts).hasSize(PAUSES.size() + 1);
        for (int i = 0; i < PAUSES.size(); i++) {
            assertThat(attempts.get(i + 1) - attempts.get(i))
                    .isGreaterThanOrEqualTo(PAUSES.get(i).toNanos());
        }
        assertThat(after).containsExactly(2);
        assertThat(fixture.reader(listeners, "games.notifications").parked()).isEqualTo(1);
        assertThat(fixture.reader(listeners, "games").parked()).isZero();
        assertThat(fixture.reader(listeners, "toys.activity").parked()).isZero();
    }

    private static boolean awaitQuietly(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            return false;
        }
    }
}
