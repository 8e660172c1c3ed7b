package io.devquest.engine.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devquest.api.data.Id;
import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import io.devquest.api.error.CommonErrors;
import io.devquest.api.error.CommunityException;
import io.devquest.api.error.ErrorCode;
import io.devquest.engine.data.TestDatabases;
import io.devquest.engine.events.LogFixture.ToyAdded;
import io.devquest.engine.events.LogFixture.ToyBroken;
import io.devquest.engine.scope.Scope;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ParkedFactsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String ECHO = "toys.toy:echo";
    private static final Paging ALL = new Paging(50, Optional.empty());

    private final AtomicInteger calls = new AtomicInteger();
    private volatile Runnable behaviour = () -> {
        throw new IllegalStateException("not yet");
    };
    private Scope games = LogFixture.scope("games");
    private LogFixture fixture;
    private Listeners listeners;
    private ParkedFacts parked;

    private void open(TestDatabases database) {
        open(database, PATIENCE);
    }

    /** The listener leaves an echo in a channel, which says how often what it wrote was kept. */
    private void open(TestDatabases database, Duration patience) {
        fixture = new LogFixture(database);
        listeners = fixture.listeners();
        listeners.start();
        parked = new ParkedFacts(listeners, fixture.mappers, patience);
        begin();
    }

    private void begin() {
        listeners.listen(games, "notifications", ToyAdded.class, (event, fact) -> {
            calls.incrementAndGet();
            fixture.log.forScope(fixture.toys).publish(new ToyBroken(fact.number()), ECHO);
            behaviour.run();
        });
        listeners.begin(games);
    }

    private ParkedFact park(int number) {
        fixture.publish(new ToyAdded(number, "toy"));
        listeners.awaitIdle(PATIENCE);
        return parked.list(ALL).items().get(0);
    }

    private static ErrorCode refusal(Runnable action) {
        try {
            action.run();
        } catch (CommunityException e) {
            return e.error();
        }
        throw new AssertionError("was not refused");
    }

    @AfterEach
    void close() {
        games.close();
        listeners.close();
        fixture.close();
    }

    @ParameterizedTest
    @EnumSource
    void aReplayedFactIsHandledOnceAndParkedNoMore(TestDatabases database) {
        open(database);
        ParkedFact fact = park(1);
        assertThat(fact.reader()).isEqualTo("games.notifications");
        assertThat(fact.name()).isEqualTo("toys.toy.added");
        assertThat(fact.attempts()).isEqualTo(3);
        assertThat(fact.reason()).isEqualTo("java.lang.IllegalStateException: not yet");
        assertThat(fixture.log.position(ECHO)).isZero();

        behaviour = () -> {};
        parked.replay(fact.reader(), fact.event());
        assertThat(fixture.log.position(ECHO)).isEqualTo(1);
        assertThat(parked.count()).isZero();
        assertThat(refusal(() -> parked.replay(fact.reader(), fact.event()))).isEqualTo(CommonErrors.NOT_FOUND);
        assertThat(fixture.log.position(ECHO)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void oneThatFailsAgainStaysParkedWithTheNewReason(TestDatabases database) {
        open(database);
        ParkedFact fact = park(1);
        behaviour = () -> {
            throw new UnsupportedOperationException("still not");
        };
        assertThatThrownBy(() -> parked.replay(fact.reader(), fact.event()))
                .isInstanceOf(CommunityException.class)
                .hasMessageContaining("still not");
        ParkedFact again = parked.list(ALL).items().get(0);
        assertThat(again.attempts()).isEqualTo(4);
        assertThat(again.reason()).contains("still not");
        assertThat(fixture.log.position(ECHO)).isZero();
        assertThat(refusal(() -> parked.replay(fact.reader(), fact.event()))).isEqualTo(EventErrors.FACT_REFUSED);
    }

    @ParameterizedTest
    @EnumSource
    void ofTwoReplaysAtOnceOneWins(TestDatabases database) {
        open(database);
        ParkedFact fact = park(1);
        int before = calls.get();
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        behaviour = () -> {
            inside.countDown();
            awaitQuietly(go);
        };
        CompletableFuture<String> first = replayLater(fact);
        awaitQuietly(inside);
        CompletableFuture<String> second = replayLater(fact);
        go.countDown();
        assertThat(Stream.of(first.join(), second.join())).containsExactlyInAnyOrder("done", "NOT_FOUND");
        assertThat(calls.get() - before).isEqualTo(1);
        assertThat(fixture.log.position(ECHO)).isEqualTo(1);
    }

    private CompletableFuture<String> replayLater(ParkedFact fact) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                parked.replay(fact.reader(), fact.event());
                return "done";
            } catch (CommunityException e) {
                return e.error().toString();
            }
        });
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whileItsOwnerIsOffAFactCannotBeReplayedAndIsToldApartFromNone(TestDatabases database) {
        open(database);
        ParkedFact fact = park(1);
        games.close();
        assertThat(refusal(() -> parked.replay(fact.reader(), fact.event()))).isEqualTo(EventErrors.READER_STOPPED);
        assertThat(refusal(() -> parked.replay(fact.reader(), new Id(7)))).isEqualTo(CommonErrors.NOT_FOUND);
        assertThat(fixture.reader(listeners, "games.notifications"))
                .isEqualTo(new ReaderDocument("games.notifications", "games", "stopped", 0, 1));

        games = LogFixture.scope("games");
        behaviour = () -> {};
        begin();
        parked.replay(fact.reader(), fact.event());
        assertThat(parked.count()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void aReaderThatHangsIsSaidToBeBusyAndTheReplayIsDropped(TestDatabases database) {
        open(database, Duration.ofMillis(50));
        ParkedFact fact = park(1);
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        behaviour = () -> {
            inside.countDown();
            awaitQuietly(go);
        };
        fixture.publish(new ToyAdded(2, "toy"));
        awaitQuietly(inside);
        assertThat(refusal(() -> parked.replay(fact.reader(), fact.event()))).isEqualTo(EventErrors.READER_BUSY);
        go.countDown();
        listeners.awaitIdle(PATIENCE);
        assertThat(parked.count()).isEqualTo(1);
        assertThat(fixture.log.position(ECHO)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void aDiscardedFactIsGone(TestDatabases database) {
        open(database);
        ParkedFact fact = park(1);
        parked.discard(fact.reader(), fact.event());
        assertThat(parked.list(ALL).items()).isEmpty();
        assertThat(refusal(() -> parked.discard(fact.reader(), fact.event()))).isEqualTo(CommonErrors.NOT_FOUND);
        assertThat(fixture.log.position(ECHO)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void theListHasTheNewestFactFirstPageByPage(TestDatabases database) {
        open(database);
        Scope shops = LogFixture.scope("shops");
        listeners.listen(shops, ToyAdded.class, fact -> behaviour.run());
        listeners.begin(shops);
        park(1);
        park(2);
        Slice<ParkedFact> first = parked.list(new Paging(3, Optional.empty()));
        Slice<ParkedFact> second = parked.list(new Paging(3, Optional.ofNullable(first.next())));
        shops.close();
        assertThat(second.next()).isNull();
        List<ParkedFact> all =
                Stream.concat(first.items().stream(), second.items().stream()).toList();
        assertThat(all)
                .extracting(ParkedFact::reader)
                .containsExactly("shops", "games.notifications", "shops", "games.notifications");
        assertThat(all.get(0).event())
                .isEqualTo(all.get(1).event())
                .isNotEqualTo(all.get(2).event());
        assertThat(parked.count()).isEqualTo(4);
    }
}
