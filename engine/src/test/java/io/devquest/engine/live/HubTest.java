package io.devquest.engine.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import io.devquest.api.live.Channel;
import io.devquest.engine.data.TestDatabases;
import io.devquest.engine.events.LogFixture;
import io.devquest.engine.events.LogFixture.ToyAdded;
import io.devquest.engine.scope.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HubTest {

    private static final String CHANNEL = "toys.toy:7";

    private LogFixture fixture;
    private Hub hub;

    private void open(TestDatabases database) {
        fixture = new LogFixture(database);
        hub = new Hub(fixture.log, new InProcessRelay(), LiveFixture.faces(fixture), () -> Limits.STANDARD);
        hub.open(fixture.toys, new Channel("toys.toy", (actor, key) -> !key.equals("secret")));
    }

    @AfterEach
    void close() {
        hub.close();
        fixture.close();
    }

    private Connection connect(TestWire wire) {
        return connect(wire, TestActor.GUEST);
    }

    private Connection connect(TestWire wire, Actor actor) {
        return hub.connect(wire, actor, () -> Optional.of(actor));
    }

    private void subscribe(Connection connection, long after) {
        hub.received(
                connection, "{\"op\":\"sub\",\"channel\":\"" + CHANNEL + "\",\"after\":" + after + ",\"ref\":\"r\"}");
    }

    private void publish(int count) {
        fixture.transactions.inTransaction(() -> {
            for (int i = 0; i < count; i++) {
                fixture.log.forScope(fixture.toys).publish(new ToyAdded(i, "toy"), CHANNEL);
            }
        });
    }

    private static List<Long> numbers(long first, long last) {
        return LongStream.rangeClosed(first, last).boxed().toList();
    }

    private static String firstCode(TestWire wire) {
        return wire.frames("error").get(0).path("code").stringValue();
    }

    @ParameterizedTest
    @EnumSource
    void greetsSubscribesAndHandsOnWithTheDataAsItWasPublished(TestDatabases database) {
        open(database);
        TestWire wire = new TestWire();
        Connection connection = connect(wire, TestActor.person(5));
        assertThat(wire.frames("hello").get(0).toString())
                .isEqualTo("{\"op\":\"hello\",\"version\":1,\"signedIn\":true}");
        publish(2);
        subscribe(connection, 1);
        publish(1);
        wire.await(w -> w.seqs(CHANNEL).size() == 2);
        assertThat(wire.frames("ok").get(0).toString())
                .isEqualTo("{\"op\":\"ok\",\"ref\":\"r\",\"channel\":\"toys.toy:7\",\"seq\":2}");
        assertThat(wire.frames("event").get(0).toString())
                .isEqualTo("{\"op\":\"event\",\"channel\":\"toys.toy:7\",\"seq\":2,\"type\":\"toys.toy.added\","
                        + "\"data\":{\"number\":1,\"name\":\"toy\"}}");
        hub.received(connection, "{\"op\":\"ping\",\"ref\":\"p\"}");
        wire.await(w -> w.frames("pong").size() == 1);
        assertThat(hub.connections()).isEqualTo(1);
        hub.disconnected(connection);
        assertThat(hub.connections()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void withoutAfterOnlyWhatIsNewCome(TestDatabases database) {
        open(database);
        publish(3);
        TestWire wire = new TestWire();
        Connection connection = connect(wire);
        hub.received(connection, "{\"op\":\"sub\",\"channel\":\"" + CHANNEL + "\"}");
        publish(2);
        wire.await(w -> w.seqs(CHANNEL).size() == 2);
        assertThat(wire.seqs(CHANNEL)).containsExactly(4L, 5L);
        hub.received(connection, "{\"op\":\"unsub\",\"channel\":\"" + CHANNEL + "\"}");
        publish(1);
        TestWire later = new TestWire();
        subscribe(connect(later), 5);
        later.await(w -> w.seqs(CHANNEL).equals(List.of(6L)));
        assertThat(wire.seqs(CHANNEL)).containsExactly(4L, 5L);
    }

    @ParameterizedTest
    @EnumSource
    void whoeverJoinsWhileOthersWriteGetsEachFactOnceAndInOrder(TestDatabases database) throws Exception {
        open(database);
        int total = 6 * 60;
        Random random = new Random(42);
        ExecutorService pool = Executors.newFixedThreadPool(8);
        List<TestWire> wires = new ArrayList<>();
        List<Long> afters = new ArrayList<>();
        try {
            List<Future<?>> writers = new ArrayList<>();
            for (int writer = 0; writer < 6; writer++) {
                writers.add(pool.submit(() -> {
                    for (int i = 0; i < 60; i++) {
                        fixture.publish(new ToyAdded(i, "toy"), CHANNEL);
                    }
                }));
            }
            while (fixture.log.position(CHANNEL) < total) {
                long after = random.nextInt((int) fixture.log.position(CHANNEL) + 1);
                TestWire wire = new TestWire();
                subscribe(connect(wire), after);
                wires.add(wire);
                afters.add(after);
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(wires).isNotEmpty();
        for (int i = 0; i < wires.size(); i++) {
            List<Long> expected = numbers(afters.get(i) + 1, total);
            wires.get(i).await(w -> w.seqs(CHANNEL).size() >= expected.size());
            assertThat(wires.get(i).seqs(CHANNEL)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFactWhoseAnnouncementIsLostIsFoundInTheLog(TestDatabases database) {
        open(database);
        EventLogOnAnotherNode elsewhere = new EventLogOnAnotherNode(fixture);
        TestWire wire = new TestWire();
        subscribe(connect(wire), 0);
        elsewhere.publish(CHANNEL);
        publish(1);
        wire.await(w -> w.seqs(CHANNEL).size() == 2);
        assertThat(wire.seqs(CHANNEL)).containsExactly(1L, 2L);
    }

    @ParameterizedTest
    @EnumSource
    void aLongCatchUpWaitsForTheReaderInsteadOfOverflowing(TestDatabases database) {
        open(database);
        publish(900);
        TestWire wire = new TestWire();
        Connection connection = connect(wire);
        wire.stopReading();
        subscribe(connection, 0);
        assertThat(wire.closed()).isEmpty();
        wire.readOn();
        wire.await(w -> w.seqs(CHANNEL).size() == 900);
        publish(1);
        wire.await(w -> w.seqs(CHANNEL).size() == 901);
        assertThat(wire.seqs(CHANNEL)).isEqualTo(numbers(1, 901));
    }

    @ParameterizedTest
    @EnumSource
    void whoMissedTooMuchIsToldSoAndGoesOnFromNow(TestDatabases database) {
        open(database);
        publish(1001);
        TestWire wire = new TestWire();
        subscribe(connect(wire), 0);
        publish(1);
        wire.await(w -> !w.seqs(CHANNEL).isEmpty());
        assertThat(wire.seqs(CHANNEL)).containsExactly(1002L);
        assertThat(wire.frames("gap").get(0).toString())
                .isEqualTo("{\"op\":\"gap\",\"channel\":\"toys.toy:7\",\"seq\":1001}");
    }

    @ParameterizedTest
    @EnumSource
    void aClientThatDoesNotReadIsDisconnectedAndTheOthersAreServed(TestDatabases database) {
        open(database);
        TestWire slow = new TestWire();
        TestWire good = new TestWire();
        subscribe(connect(slow), 0);
        subscribe(connect(good), 0);
        slow.stopReading();
        for (int i = 0; i < 6; i++) {
            publish(50);
        }
        slow.await(w -> w.closed().isPresent());
        assertThat(slow.closed())
                .contains(
                        "1013 too slow: too much was waiting to be read; connect again and go on after the last number");
        good.await(w -> w.seqs(CHANNEL).size() == 300);
        assertThat(good.seqs(CHANNEL)).isEqualTo(numbers(1, 300));
    }

    @ParameterizedTest
    @EnumSource
    void malformedFramesAreAnsweredWithACode(TestDatabases database) {
        open(database);
        for (String text : List.of(
                "",
                "nonsense",
                "[]",
                "7",
                "{}",
                "{\"op\":3}",
                "{\"op\":\"sub\",\"channel\":{}}",
                "{\"op\":\"sub\",\"after\":-1,\"channel\":\"toys.toy:1\"}",
                "{\"op\":\"sub\",\"after\":1.5,\"channel\":\"toys.toy:1\"}",
                "{\"op\":\"sub\",\"after\":99999999999999999999,\"channel\":\"toys.toy:1\"}",
                "[".repeat(3000))) {
            TestWire wire = new TestWire();
            hub.received(connect(wire), text);
            assertThat(firstCode(wire)).as(text).isEqualTo("frame_invalid");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsUnknownOrForbiddenIsRefused(TestDatabases database) {
        open(database);
        TestWire wire = new TestWire();
        Connection connection = connect(wire);
        hub.received(connection, "{\"op\":\"dance\",\"channel\":\"toys.toy:1\",\"data\":{}}");
        hub.received(connection, "{\"op\":\"sub\",\"channel\":\"nothing\"}");
        hub.received(connection, "{\"op\":\"sub\",\"channel\":\"games.game:1\"}");
        hub.received(connection, "{\"op\":\"sub\",\"channel\":\"toys.toy:secret\",\"ref\":\"9\"}");
        assertThat(wire.frames("error"))
                .extracting(frame -> frame.path("code").stringValue())
                .containsExactly("op_unknown", "channel_unknown", "channel_unknown", "forbidden");
        assertThat(wire.frames("error").get(3).path("ref").stringValue()).isEqualTo("9");
    }

    @ParameterizedTest
    @EnumSource
    void limitsSubscriptionsFramesAndTheirSize(TestDatabases database) {
        open(database);
        TestWire many = new TestWire();
        Connection connection = connect(many);
        for (int i = 0; i <= Limits.STANDARD.subscriptions(); i++) {
            hub.received(connection, "{\"op\":\"sub\",\"channel\":\"toys.toy:" + i + "\"}");
        }
        assertThat(many.frames("ok")).hasSize(Limits.STANDARD.subscriptions());
        assertThat(firstCode(many)).isEqualTo("too_many_subscriptions");
        while (many.closed().isEmpty()) {
            hub.received(connection, "{\"op\":\"ping\"}");
        }
        assertThat(many.closed()).contains("1008 too many frames: send fewer, and connect again in a moment");

        TestWire large = new TestWire();
        hub.received(connect(large), "x".repeat(Hub.LONGEST_FRAME + 1));
        assertThat(large.closed()).contains("1009 frame too large: at most 64 KiB");
    }

    @ParameterizedTest
    @EnumSource
    void whenTheOwnerStopsSubscribersAreToldAndCanComeBack(TestDatabases database) {
        open(database);
        Scope first = LogFixture.scope("games");
        hub.open(first, new Channel("games.game", (actor, key) -> true));
        TestWire wire = new TestWire();
        Connection connection = connect(wire);
        String request = "{\"op\":\"sub\",\"channel\":\"games.game:1\"}";
        hub.received(connection, request);
        first.close();
        assertThat(wire.frames("closed").get(0).toString())
                .isEqualTo("{\"op\":\"closed\",\"channel\":\"games.game:1\",\"reason\":\"switched_off\"}");
        hub.received(connection, request);
        assertThat(firstCode(wire)).isEqualTo("channel_unknown");

        hub.open(LogFixture.scope("games"), new Channel("games.game", (actor, key) -> true));
        hub.received(connection, request);
        assertThat(wire.frames("ok")).hasSize(2);
        assertThat(wire.closed()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void anUpgradeThatOverlapsKeepsItsSubscribers(TestDatabases database) {
        open(database);
        TestWire wire = new TestWire();
        subscribe(connect(wire), 0);
        Scope next = LogFixture.scope("toys");
        hub.open(next, new Channel("toys.toy", (actor, key) -> true));
        fixture.toys.close();
        publish(1);
        wire.await(w -> w.seqs(CHANNEL).size() == 1);
        assertThat(wire.frames("closed")).isEmpty();
        assertThatThrownBy(() -> hub.open(LogFixture.scope("games"), new Channel("toys.toy", (actor, key) -> true)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource
    void anAudienceThatFailsSaysNo(TestDatabases database) {
        open(database);
        Scope games = LogFixture.scope("games");
        hub.open(games, new Channel("games.game", (actor, key) -> {
            throw new IllegalStateException("broken");
        }));
        TestWire wire = new TestWire();
        hub.received(connect(wire), "{\"op\":\"sub\",\"channel\":\"games.game:1\"}");
        assertThat(firstCode(wire)).isEqualTo("forbidden");
        assertThat(games.errors().total()).isEqualTo(1);
        games.close();
    }

    @ParameterizedTest
    @EnumSource
    void whoIsLookedAtAgainGetsNothingUntilItIsKnownWhatTheyMaySee(TestDatabases database) throws Exception {
        fixture = new LogFixture(database);
        hub = new Hub(fixture.log, new InProcessRelay(), LiveFixture.faces(fixture), () -> Limits.STANDARD);
        AtomicReference<Id> outcast = new AtomicReference<>(new Id(0));
        CountDownLatch thinking = new CountDownLatch(1);
        hub.open(fixture.toys, new Channel("toys.toy", (actor, key) -> {
            if (outcast.get().value() != 0) {
                await(thinking);
            }
            return !actor.id().equals(Optional.of(outcast.get()));
        }));
        TestWire gone = new TestWire();
        TestWire stays = new TestWire();
        subscribe(connect(gone, TestActor.person(5)), 0);
        subscribe(connect(stays, TestActor.person(6)), 0);
        outcast.set(new Id(5));
        hub.recheckAll();
        publish(2);
        thinking.countDown();
        gone.await(wire -> wire.frames("closed").size() == 1);
        stays.await(wire -> wire.seqs(CHANNEL).size() == 2);
        assertThat(gone.seqs(CHANNEL)).isEmpty();
        publish(1);
        stays.await(wire -> wire.seqs(CHANNEL).size() == 3);
        assertThat(stays.seqs(CHANNEL)).containsExactly(1L, 2L, 3L);
        assertThat(gone.seqs(CHANNEL)).isEmpty();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whenASessionEndsItsSocketsAreClosed(TestDatabases database) {
        open(database);
        AtomicReference<Optional<Actor>> who = new AtomicReference<>(Optional.of(TestActor.person(5)));
        TestWire wire = new TestWire();
        Connection connection = hub.connect(wire, TestActor.person(5), who::get);
        TestWire other = new TestWire();
        connect(other, TestActor.person(6));
        TestWire second = new TestWire();
        connect(second, TestActor.person(5));

        who.set(Optional.empty());
        subscribe(connection, 0);
        assertThat(wire.closed()).contains("1008 session ended");
        hub.endAllOf(TestActor.person(5).requireId());
        assertThat(second.closed()).contains("1008 session ended");
        assertThat(other.closed()).isEmpty();
        assertThat(hub.connections()).isEqualTo(1);
    }
}
