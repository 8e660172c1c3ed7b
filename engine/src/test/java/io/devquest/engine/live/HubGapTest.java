package io.devquest.engine.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.access.Actor;
import io.devquest.api.live.Channel;
import io.devquest.engine.data.TestDatabases;
import io.devquest.engine.events.LogFixture;
import io.devquest.engine.events.LogFixture.ToyAdded;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who comes back for facts that are not held any more is told so at once. */
class HubGapTest {

    private static final String CHANNEL = "toys.toy:7";
    private static final Actor GUEST = TestActor.GUEST;

    private LogFixture fixture;
    private Hub hub;

    private void open(TestDatabases database, int facts) {
        fixture = new LogFixture(database);
        hub = new Hub(fixture.log, new InProcessRelay(), LiveFixture.faces(fixture), () -> Limits.STANDARD);
        hub.open(fixture.toys, new Channel("toys.toy", (actor, key) -> true));
        IntStream.range(0, facts).forEach(i -> fixture.publish(new ToyAdded(i, "toy"), CHANNEL));
    }

    @AfterEach
    void close() {
        hub.close();
        fixture.close();
    }

    private void forgetWhere(String condition) throws SQLException {
        try (Connection connection = fixture.source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("delete from core.event where " + condition);
        }
    }

    private TestWire subscribe(long after) {
        TestWire wire = new TestWire();
        hub.received(
                hub.connect(wire, GUEST, () -> Optional.of(GUEST)),
                "{\"op\":\"sub\",\"channel\":\"" + CHANNEL + "\",\"after\":" + after + "}");
        return wire;
    }

    private static long gap(TestWire wire) {
        wire.await(w -> !w.frames("gap").isEmpty());
        assertThat(wire.frames("gap")).hasSize(1);
        return wire.frames("gap").get(0).path("seq").longValue();
    }

    @ParameterizedTest
    @EnumSource
    void whenNothingOfTheChannelIsHeldTheGapGoesToItsEnd(TestDatabases database) throws SQLException {
        open(database, 8);
        forgetWhere("seq <= 8");
        TestWire wire = subscribe(5);
        assertThat(gap(wire)).isEqualTo(8);
        fixture.publish(new ToyAdded(9, "toy"), CHANNEL);
        wire.await(w -> !w.seqs(CHANNEL).isEmpty());
        assertThat(wire.seqs(CHANNEL)).containsExactly(9L);
        assertThat(wire.frames("gap")).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void theGapEndsBeforeTheFirstFactThatIsHeld(TestDatabases database) throws SQLException {
        open(database, 8);
        forgetWhere("seq <= 6");
        TestWire wire = subscribe(2);
        assertThat(gap(wire)).isEqualTo(6);
        wire.await(w -> w.seqs(CHANNEL).size() == 2);
        assertThat(wire.seqs(CHANNEL)).containsExactly(7L, 8L);
    }

    @ParameterizedTest
    @EnumSource
    void aFactThatIsKeptForAReaderDoesNotHideTheGapBehindIt(TestDatabases database) throws SQLException {
        open(database, 8);
        forgetWhere("seq <> 4");
        TestWire wire = subscribe(3);
        assertThat(gap(wire)).isEqualTo(8);
        assertThat(wire.seqs(CHANNEL)).containsExactly(4L);
    }

    @ParameterizedTest
    @EnumSource
    void whoHasSeenAllThereWasMissesNothing(TestDatabases database) throws SQLException {
        open(database, 8);
        forgetWhere("seq <= 8");
        TestWire wire = subscribe(8);
        fixture.publish(new ToyAdded(9, "toy"), CHANNEL);
        wire.await(w -> !w.seqs(CHANNEL).isEmpty());
        assertThat(wire.seqs(CHANNEL)).containsExactly(9L);
        assertThat(wire.frames("gap")).isEmpty();
    }
}
