package io.devquest.engine.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.data.Paging;
import io.devquest.engine.data.TestDatabases;
import io.devquest.engine.events.LogFixture.ToyAdded;
import io.devquest.engine.events.LogFixture.ToyBroken;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.settings.SettingsStore;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RetentionTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String CHANNEL = "toys.toy:7";

    private final Scope core = LogFixture.scope(Scope.CORE);
    private final Scope games = LogFixture.scope("games");
    private volatile boolean broken;
    private LogFixture fixture;
    private Listeners listeners;
    private SettingsStore settings;

    private void open(TestDatabases database) {
        fixture = new LogFixture(database);
        settings = new SettingsStore(fixture.transactions, fixture.mappers, Clock.systemUTC());
        settings.declare(core, EventSettings.KEEP_DAYS);
        listeners = fixture.listeners();
        listeners.start();
        listeners.listen(games, ToyAdded.class, fact -> {
            if (broken) {
                throw new IllegalStateException("broken");
            }
        });
        listeners.begin(games);
    }

    private void publish(int count) {
        fixture.transactions.inTransaction(() -> IntStream.range(0, count)
                .forEach(i -> fixture.log.forScope(fixture.toys).publish(new ToyAdded(i, "toy"), CHANNEL)));
    }

    private void removeOldIn(int days, Set<String> installed) {
        Clock later = Clock.offset(Clock.systemUTC(), Duration.ofDays(days));
        new Retention(core, fixture.mappers, fixture.transactions, settings, later, () -> installed).removeOld();
    }

    private int held() {
        return fixture.log.read(CHANNEL, 0, 10_000).size();
    }

    @AfterEach
    void close() {
        games.close();
        listeners.close();
        fixture.close();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsOldGoesInBatchesAndTheChannelGoesOnWithItsNumbers(TestDatabases database) {
        open(database);
        publish(1_100);
        listeners.awaitIdle(PATIENCE);
        removeOldIn(89, Set.of("games"));
        assertThat(held()).isEqualTo(1_100);
        removeOldIn(91, Set.of("games"));
        assertThat(held()).isZero();
        assertThat(fixture.log.position(CHANNEL)).isEqualTo(1_100);
        publish(1);
        assertThat(fixture.log.oldest(CHANNEL)).contains(1_101L);
    }

    @ParameterizedTest
    @EnumSource
    void howOldIsASetting(TestDatabases database) {
        open(database);
        publish(1);
        listeners.awaitIdle(PATIENCE);
        settings.save(Map.of("core.events.keep_days", "7"));
        removeOldIn(6, Set.of());
        assertThat(held()).isEqualTo(1);
        removeOldIn(8, Set.of());
        assertThat(held()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void whatAnInstalledPluginHasNotReadStaysAlsoWhileItIsOff(TestDatabases database) {
        open(database);
        publish(2);
        listeners.awaitIdle(PATIENCE);
        games.close();
        publish(3);
        listeners.awaitIdle(PATIENCE);
        removeOldIn(91, Set.of("games"));
        assertThat(fixture.log.oldest(CHANNEL)).contains(3L);
        assertThat(held()).isEqualTo(3);
        removeOldIn(91, Set.of());
        assertThat(held()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void aParkedFactStaysUntilItIsReplayed(TestDatabases database) {
        open(database);
        publish(2);
        listeners.awaitIdle(PATIENCE);
        broken = true;
        publish(1);
        listeners.awaitIdle(PATIENCE);
        broken = false;
        publish(600);
        listeners.awaitIdle(PATIENCE);
        removeOldIn(91, Set.of("games"));
        assertThat(held()).isEqualTo(1);
        assertThat(fixture.log.oldest(CHANNEL)).contains(3L);

        ParkedFacts parked = new ParkedFacts(listeners, fixture.mappers);
        ParkedFact fact = parked.list(new Paging(10, Optional.empty())).items().get(0);
        parked.replay(fact.reader(), fact.event());
        removeOldIn(91, Set.of("games"));
        assertThat(held()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void aReaderThatListensToNothingOldDoesNotHoldItUp(TestDatabases database) {
        open(database);
        fixture.publish(new ToyBroken(1), CHANNEL);
        listeners.awaitIdle(PATIENCE);
        // stopping notes what was passed over
        games.close();
        removeOldIn(91, Set.of("games"));
        assertThat(held()).isZero();
    }
}
