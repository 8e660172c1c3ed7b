package io.devquest.engine.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.access.Actor;
import io.devquest.api.live.Channel;
import io.devquest.engine.data.TestDatabases;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing of this asks the database, so one of them will do. */
class LimitsTest {

    private LiveFixture live;

    @BeforeEach
    void open() {
        live = new LiveFixture(TestDatabases.H2);
        live.hub.open(live.toys, new Channel("toys.toy", (actor, key) -> true));
    }

    @AfterEach
    void close() {
        live.close();
    }

    private List<Client> clients(Actor actor, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Client(live.hub, actor))
                .toList();
    }

    @Test
    void onePageTooManyClosesTheOldestOfThatPerson() {
        live.limits = new Limits(100, 3, 100, 20, 200);
        List<Client> ada = clients(TestActor.person(5), 5);
        List<Client> others = Stream.concat(
                        clients(TestActor.person(6), 3).stream(), clients(TestActor.GUEST, 8).stream())
                .toList();
        String reason = "4008 too many connections: 3 newer ones of yours are open; close some pages";
        assertThat(ada.get(0).wire.closed()).contains(reason);
        assertThat(ada.get(1).wire.closed()).contains(reason);
        Stream.concat(ada.subList(2, 5).stream(), others.stream())
                .forEach(client -> assertThat(client.wire.closed()).isEmpty());
        ada.get(0).wire.await(TestWire::wasCut);
    }

    @Test
    void aFullServerTellsTheNewestToTryAgainLater() {
        live.limits = new Limits(3, 20, 100, 20, 200);
        List<Client> clients = clients(TestActor.GUEST, 4);
        assertThat(clients.get(3).wire.closed())
                .contains("1013 the server has as many connections as it may: try again later");
        assertThat(clients.get(3).wire.frames("hello")).isEmpty();
        assertThat(live.hub.connections()).isEqualTo(3);
        clients.get(0).leave();
        assertThat(new Client(live.hub, TestActor.GUEST).wire.closed()).isEmpty();
    }

    @Test
    void whoSendsTooManyFramesOrTooManyThatAreNoneIsDisconnected() {
        Client fast = new Client(live.hub, TestActor.GUEST);
        IntStream.range(0, 300).forEach(i -> fast.send("{\"op\":\"ping\"}"));
        assertThat(fast.wire.closed()).contains("1008 too many frames: send fewer, and connect again in a moment");
        assertThat(fast.wire.frames("pong")).hasSizeBetween(200, 205);

        Client garbage = new Client(live.hub, TestActor.GUEST);
        IntStream.range(0, 300).forEach(i -> garbage.send(i % 3 == 0 ? "{" : "{\"op\":\"dance\"}"));
        assertThat(garbage.wire.closed())
                .contains("1008 too many invalid frames: see docs/live.md for what can be sent");
        assertThat(garbage.wire.frames("error")).hasSizeBetween(30, 32);
        Client binary = new Client(live.hub, TestActor.GUEST);
        IntStream.range(0, 300).forEach(i -> binary.send(new byte[] {9, 1}));
        assertThat(binary.wire.closed())
                .contains("1008 too many invalid frames: see docs/live.md for what can be sent");
        assertThat(live.hub.connections()).isZero();
        assertThat(live.hub.closedAsFlooding()).isEqualTo(3);
        assertThat(live.hub.closedAsSlow()).isZero();
    }

    @Test
    void subscriptionsAreAsManyAsTheSettingsSay() {
        live.limits = new Limits(100, 20, 5, 20, 200);
        Client client = new Client(live.hub, TestActor.GUEST);
        IntStream.range(0, 5).forEach(i -> client.sub("toys.toy:" + i));
        assertThat(client.refused("{\"op\":\"sub\",\"channel\":\"toys.toy:9\"}"))
                .isEqualTo("too_many_subscriptions");
        client.sub("toys.toy:1");
        client.unsub("toys.toy:1").sub("toys.toy:9");
    }
}
