package io.devquest.engine.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;
import io.devquest.engine.data.TestDatabases;
import io.devquest.engine.events.LogFixture.ToyAdded;
import io.devquest.engine.events.LogFixture.ToyBroken;
import io.devquest.engine.scope.Scope;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ListenersTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** The same fact as another plugin sees it: one field fewer. */
    @EventName("toys.toy.added")
    record Heard(int number) implements DomainEvent {}

    private final List<Integer> heard = Collections.synchronizedList(new ArrayList<>());
    private LogFixture fixture;
    private Listeners listeners;
    private Scope games;

    private void open(TestDatabases database) {
        fixture = new LogFixture(database);
        reopen();
    }

    private void reopen() {
        if (listeners != null) {
            listeners.close();
        }
        listeners = fixture.listeners();
        listeners.start();
        games = LogFixture.scope("games");
    }

    private void listen() {
        listeners.listen(games, Heard.class, event -> heard.add(event.number()));
        listeners.begin(games);
    }

    private long parkedBy(String reader) {
        return fixture.reader(listeners, reader).parked();
    }

    @AfterEach
    void close() {
        games.close();
        listeners.close();
        fixture.close();
    }

    @ParameterizedTest
    @EnumSource
    void hearsInOrderWhatIsPublishedAfterItBegan(TestDatabases database) {
        open(database);
        fixture.publish(new ToyAdded(0, "before"));
        listen();
        for (int i = 1; i <= 30; i++) {
            fixture.publish(new ToyAdded(i, "toy"), i % 2 == 0 ? "toys.toy:1" : "toys.toy:2");
            fixture.publish(new ToyBroken(i));
        }
        listeners.awaitIdle(PATIENCE);
        assertThat(heard)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 30).boxed().toList());
    }

    @ParameterizedTest
    @EnumSource
    void hearsEveryFactOfManyWritersOnce(TestDatabases database) throws Exception {
        open(database);
        listen();
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> writers = IntStream.range(0, 8)
                    .<Callable<Boolean>>mapToObj(writer -> () -> {
                        for (int i = 0; i < 20; i++) {
                            fixture.publish(new ToyAdded(writer * 100 + i, "toy"));
                        }
                        return true;
                    })
                    .toList();
            for (Future<Boolean> done : pool.invokeAll(writers)) {
                assertThat(done.get()).isTrue();
            }
        } finally {
            pool.shutdownNow();
        }
        listeners.awaitIdle(PATIENCE);
        assertThat(heard).hasSize(160).doesNotHaveDuplicates();
        for (int writer = 0; writer < 8; writer++) {
            int own = writer;
            assertThat(heard.stream().filter(number -> number / 100 == own)).isSorted();
        }
    }

    @ParameterizedTest
    @EnumSource
    void catchesUpOnWhatHappenedWhileItsOwnerWasStopped(TestDatabases database) {
        open(database);
        listen();
        games.close();
        fixture.publish(new ToyAdded(1, "while stopped"));
        games = LogFixture.scope("games");
        listen();
        listeners.awaitIdle(PATIENCE);
        assertThat(heard).containsExactly(1);
    }

    @ParameterizedTest
    @EnumSource
    void goesOnAfterACrashWithoutLossAndWithItsWritesDoneOnce(TestDatabases database) throws Exception {
        open(database);
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        listeners.listen(games, Heard.class, event -> {
            fixture.log.forScope(fixture.toys).publish(new ToyBroken(event.number()));
            inside.countDown();
            try {
                never.await();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException("stopped in the middle", stopped);
            }
        });
        listeners.begin(games);
        fixture.publish(new ToyAdded(1, "toy"), "toys.toy:1");
        assertThat(inside.await(20, TimeUnit.SECONDS)).isTrue();

        reopen();
        AtomicInteger echoes = new AtomicInteger();
        listeners.listen(games, Heard.class, event -> {
            heard.add(event.number());
            fixture.log.forScope(fixture.toys).publish(new ToyBroken(event.number()));
        });
        listeners.listen(games, ToyBroken.class, event -> echoes.incrementAndGet());
        listeners.begin(games);
        listeners.awaitIdle(PATIENCE);
        assertThat(heard).containsExactly(1);
        assertThat(echoes).hasValue(1);
    }

    @ParameterizedTest
    @EnumSource
    void triesAgainWhatFailedAndUndoesItsWrites(TestDatabases database) {
        open(database);
        AtomicInteger attempts = new AtomicInteger();
        listeners.listen(games, Heard.class, event -> {
            fixture.log.forScope(fixture.toys).publish(new ToyBroken(event.number()), "toys.toy:9");
            if (attempts.incrementAndGet() < 3) {
                throw new IllegalArgumentException("not yet");
            }
            heard.add(event.number());
        });
        listeners.begin(games);
        fixture.publish(new ToyAdded(1, "toy"));
        listeners.awaitIdle(PATIENCE);
        assertThat(heard).containsExactly(1);
        assertThat(attempts).hasValue(3);
        assertThat(fixture.log.position("toys.toy:9")).isEqualTo(1);
        assertThat(parkedBy("games")).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void setsAsideWhatNeverWorksAndGoesOn(TestDatabases database) {
        open(database);
        listeners.listen(games, Heard.class, event -> {
            if (event.number() == 1) {
                throw new NoClassDefFoundError("gone");
            }
            heard.add(event.number());
        });
        listeners.begin(games);
        fixture.publish(new ToyAdded(1, "toy"));
        fixture.publish(new ToyAdded(2, "toy"));
        listeners.awaitIdle(PATIENCE);
        assertThat(heard).containsExactly(2);
        assertThat(parkedBy("games")).isEqualTo(1);
        assertThat(games.errors().total()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void oneThatHangsDoesNotKeepTheOthersWaiting(TestDatabases database) throws Exception {
        open(database);
        CountDownLatch release = new CountDownLatch(1);
        CountDownLatch other = new CountDownLatch(1);
        listeners.listen(games, Heard.class, event -> {
            try {
                release.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        listeners.begin(games);
        listeners.listen(fixture.toys, ToyAdded.class, event -> other.countDown());
        listeners.begin(fixture.toys);
        fixture.publish(new ToyAdded(1, "toy"));
        assertThat(other.await(20, TimeUnit.SECONDS)).isTrue();
        assertThatThrownBy(() -> listeners.awaitIdle(Duration.ofMillis(1))).hasMessageContaining("not read to its end");
        release.countDown();
        listeners.awaitIdle(PATIENCE);
    }

    @ParameterizedTest
    @EnumSource
    void hearsOnAfterItHasInterruptedItsOwnThread(TestDatabases database) {
        open(database);
        listeners.listen(games, Heard.class, event -> {
            heard.add(event.number());
            Thread.currentThread().interrupt();
        });
        listeners.begin(games);
        fixture.publish(new ToyAdded(1, "toy"));
        listeners.awaitIdle(PATIENCE);
        fixture.publish(new ToyAdded(2, "toy"));
        fixture.publish(new ToyAdded(3, "toy"));
        listeners.awaitIdle(PATIENCE);
        assertThat(heard).containsExactly(1, 2, 3);
    }

    @ParameterizedTest
    @EnumSource
    void whatAnOwnerPublishedIsForgottenWithIt(TestDatabases database) {
        open(database);
        listeners.listen(games, Heard.class, event -> {
            throw new IllegalArgumentException("never");
        });
        listeners.begin(games);
        fixture.publish(new ToyAdded(1, "toy"), "toys.toy:1");
        listeners.awaitIdle(PATIENCE);
        assertThat(parkedBy("games")).isEqualTo(1);
        listeners.forget("toys");
        assertThat(fixture.log.read("toys.toy:1", 0, 10)).isEmpty();
        assertThat(fixture.log.position("toys.toy:1")).isZero();
        assertThat(parkedBy("games")).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void anOwnerThatWasForgottenStartsAtTheEndAgain(TestDatabases database) {
        open(database);
        listen();
        games.close();
        listeners.forget("games");
        fixture.publish(new ToyAdded(1, "missed"));
        games = LogFixture.scope("games");
        listen();
        fixture.publish(new ToyAdded(2, "heard"));
        listeners.awaitIdle(PATIENCE);
        assertThat(heard).containsExactly(2);
    }
}
