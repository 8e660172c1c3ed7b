package io.devquest.engine.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devquest.api.access.Actor;
import io.devquest.api.error.CommunityException;
import io.devquest.api.live.Channel;
import io.devquest.api.live.Message;
import io.devquest.engine.data.TestDatabases;
import io.devquest.engine.events.LogFixture;
import io.devquest.engine.scope.Scope;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

class MessengerTest {

    private static final String CHANNEL = "toys.toy:7";

    /** Where somebody points. */
    record Point(@Min(0) @Max(100) int line, @NotBlank String word) {}

    private final List<String> received = new CopyOnWriteArrayList<>();
    private LiveFixture live;

    private void open(TestDatabases database) {
        live = new LiveFixture(database);
        live.hub.open(
                live.toys,
                new Channel("toys.toy", (actor, key) -> !key.equals("secret"))
                        .accepting(Message.TYPING)
                        .accepting(Message.relayed("point", Point.class, Duration.ZERO))
                        .accepting(new Message<>("count", Point.class, Duration.ZERO, (from, key, point) -> {
                            received.add(key + " " + point.line() + " on "
                                    + Thread.currentThread().getName());
                            return false;
                        }))
                        .accepting(new Message<>("fail", Message.Nothing.class, Duration.ZERO, (from, key, none) -> {
                            throw new IllegalStateException("broken");
                        }))
                        .accepting(new Message<>("refuse", Message.Nothing.class, Duration.ZERO, (from, key, none) -> {
                            throw CommunityException.forbidden("Not today.");
                        })));
    }

    @AfterEach
    void close() {
        live.close();
    }

    private Client client(Actor actor) {
        return new Client(live.hub, actor).sub(CHANNEL);
    }

    private static String send(String type, String data) {
        return "{\"op\":\"send\",\"channel\":\"%s\",\"type\":\"%s\",\"data\":%s,\"ref\":\"r\"}"
                .formatted(CHANNEL, type, data);
    }

    @ParameterizedTest
    @EnumSource
    void aMessageReachesTheOtherSubscribersWithItsSender(TestDatabases database) {
        open(database);
        Client ada = client(live.person("ada"));
        Client bob = client(live.person("bob"));
        Client guest = client(TestActor.GUEST);
        ada.send(send("point", "{\"line\":4,\"word\":\"loop\"}"));
        JsonNode message = bob.await("message");
        assertThat(message.toString())
                .isEqualTo("{\"op\":\"message\",\"channel\":\"toys.toy:7\",\"type\":\"point\",\"from\":{\"id\":\""
                        + ada.id() + "\",\"name\":\"ada\",\"displayName\":\"ada\",\"avatarUrl\":\""
                        + message.path("from").path("avatarUrl").stringValue()
                        + "\"},\"data\":{\"line\":4,\"word\":\"loop\"}}");
        guest.await("message");
        ada.wire.await(wire -> wire.frames("ok").size() == 2);
        assertThat(ada.wire.frames("message")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatTheChannelDoesNotDeclareOrBreaksItsRulesIsRefused(TestDatabases database) {
        open(database);
        Client ada = client(live.person("ada"));
        Client bob = client(live.person("bob"));
        assertThat(ada.refused(send("dance", "{}"))).isEqualTo("message_unknown");
        assertThat(ada.refused(send("point", "{\"line\":4,\"word\":\"a\",\"extra\":1}")))
                .isEqualTo("message_invalid");
        assertThat(ada.lastError().path("message").stringValue()).contains("'extra'");
        assertThat(ada.refused(send("point", "{\"line\":\"4\",\"word\":\"a\"}")))
                .isEqualTo("message_invalid");
        assertThat(ada.refused(send("point", "{\"line\":101,\"word\":\" \"}"))).isEqualTo("message_invalid");
        assertThat(ada.lastError().path("message").stringValue()).contains("line: ", "word: ");
        assertThat(ada.refused(send("point", "[]"))).isEqualTo("message_invalid");
        assertThat(ada.refused(send("point", "null"))).isEqualTo("message_invalid");
        assertThat(ada.refused(send("point", "{\"line\":1,\"line\":2,\"word\":\"a\"}")))
                .isEqualTo("frame_invalid");
        assertThat(bob.wire.frames("message")).isEmpty();
        assertThat(ada.wire.closed()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void onlySignedInSubscribersWhoMaySeeTheChannelSend(TestDatabases database) {
        open(database);
        Client guest = client(TestActor.GUEST);
        assertThat(guest.refused(send("typing", "{}"))).isEqualTo("sign_in_required");
        Client stranger = new Client(live.hub, live.person("ada"));
        assertThat(stranger.refused(send("typing", "{}"))).isEqualTo("forbidden");
        assertThat(stranger.refused("{\"op\":\"send\",\"channel\":\"games.game:1\",\"type\":\"typing\"}"))
                .isEqualTo("channel_unknown");
    }

    @ParameterizedTest
    @EnumSource
    void receiversGetTheMessagesOfAClientInOrderOnTheirOwnThreads(TestDatabases database) {
        open(database);
        Client ada = client(live.person("ada"));
        Client bob = client(live.person("bob"));
        IntStream.range(0, 50).forEach(i -> ada.send(send("count", "{\"line\":" + i + ",\"word\":\"a\"}")));
        ada.wire.await(wire -> wire.frames("ok").size() == 51);
        assertThat(received)
                .isEqualTo(IntStream.range(0, 50)
                        .mapToObj(i -> "7 " + i + " on live-toys")
                        .toList());
        assertThat(bob.wire.frames("message")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatAReceiverThrowsIsToldToTheSenderAlone(TestDatabases database) {
        open(database);
        Client ada = client(live.person("ada"));
        assertThat(ada.refused(send("fail", "{}"))).isEqualTo("internal");
        assertThat(ada.refused(send("refuse", "{}"))).isEqualTo("forbidden");
        assertThat(ada.lastError().path("message").stringValue()).isEqualTo("Not today.");
        assertThat(live.toys.errors().total()).isEqualTo(1);
        assertThat(ada.wire.closed()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatComesWithinThePauseIsDroppedWithoutAWord(TestDatabases database) {
        open(database);
        Actor person = live.person("ada");
        Client ada = client(person);
        Client adaElsewhere = client(person);
        Client bob = client(live.person("bob"));
        ada.send(send("typing", "{}"));
        ada.wire.await(wire -> wire.frames("ok").size() == 2);
        adaElsewhere.send(send("typing", "{}"));
        adaElsewhere.wire.await(wire -> wire.frames("ok").size() == 2);
        client(live.person("cleo")).send(send("typing", "{}"));
        bob.wire.await(wire -> wire.frames("message").size() == 2);
        assertThat(bob.wire.frames("message"))
                .extracting(frame -> frame.path("from").path("name").stringValue())
                .containsExactly("ada", "cleo");
    }

    @ParameterizedTest
    @EnumSource
    void thoseWhoBlockedEachOtherGetNothingOfEachOther(TestDatabases database) {
        open(database);
        Actor first = live.person("ada");
        Actor second = live.person("bob");
        Client ada = client(first);
        Client bob = client(second);
        Client cleo = client(live.person("cleo"));
        live.block(first, second);
        ada.send(send("point", "{\"line\":1,\"word\":\"a\"}"));
        bob.send(send("point", "{\"line\":2,\"word\":\"a\"}"));
        cleo.wire.await(wire -> wire.frames("message").size() == 2);
        cleo.send(send("point", "{\"line\":3,\"word\":\"a\"}"));
        assertThat(ada.await("message").path("data").path("line").intValue()).isEqualTo(3);
        assertThat(bob.await("message").path("data").path("line").intValue()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void theServerSendsToAllOrToSomeOfTheSubscribers(TestDatabases database) {
        open(database);
        Client ada = client(live.person("ada"));
        Client bob = client(live.person("bob"));
        Client guest = client(TestActor.GUEST);
        live.hub.forScope(live.toys).send(CHANNEL, "moved", new Point(1, "a"));
        List.of(ada, bob, guest)
                .forEach(client -> assertThat(client.await("message").toString())
                        .isEqualTo("{\"op\":\"message\",\"channel\":\"toys.toy:7\",\"type\":\"moved\","
                                + "\"data\":{\"line\":1,\"word\":\"a\"}}"));
        assertThat(live.hub.subscribers(CHANNEL)).containsExactlyInAnyOrder(ada.id(), bob.id());
        live.hub.sendTo(CHANNEL, Set.of(bob.id()), "fresh", new Point(2, "a"));
        live.hub.sendTo(CHANNEL, Set.of(), "fresh", new Point(2, "a"));
        live.hub.forScope(live.toys).send(CHANNEL, "last", new Point(3, "a"));
        assertThat(types(bob, 3)).containsExactly("moved", "fresh", "last");
        assertThat(types(ada, 2)).containsExactly("moved", "last");
        assertThat(types(guest, 2)).containsExactly("moved", "last");
    }

    private static List<String> types(Client client, int count) {
        return client.wire.await(wire -> wire.frames("message").size() == count).frames("message").stream()
                .map(frame -> frame.path("type").stringValue())
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void anOwnerSendsIntoItsOwnChannelsAndNotTooMuch(TestDatabases database) {
        open(database);
        var own = live.hub.forScope(live.toys);
        Point point = new Point(1, "a");
        for (String foreign : List.of("games.game:1", "core.person:1", "toys.toy", "toysy.toy:1")) {
            assertThatThrownBy(() -> own.send(foreign, "moved", point)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> own.present(foreign)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> own.update(foreign, new byte[1])).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> own.send(CHANNEL, "Moved!", point)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> own.send(CHANNEL, "moved", new Point(1, "a".repeat(16 * 1024))))
                .hasMessageContaining("16 KiB");
        assertThatThrownBy(() -> own.update(CHANNEL, new byte[1])).hasMessageContaining("shares no documents");
        Client ada = client(live.person("ada"));
        Scope core = LogFixture.scope(Scope.CORE);
        live.hub.forScope(core).send(CHANNEL, "moved", point);
        ada.await("message");
        core.close();
    }

    @ParameterizedTest
    @EnumSource
    void aReceiverThatHangsKeepsNobodyElsesMessages(TestDatabases database) {
        open(database);
        CountDownLatch forever = new CountDownLatch(1);
        Scope games = LogFixture.scope("games");
        live.hub.open(
                games,
                new Channel("games.game", (actor, key) -> true)
                        .accepting(new Message<>("hang", Message.Nothing.class, Duration.ZERO, (from, key, none) -> {
                            LiveFixture.await(forever);
                            return false;
                        })));
        List<Client> stuck = IntStream.range(0, 6)
                .mapToObj(i -> new Client(live.hub, live.person("stuck" + i)).sub("games.game:1"))
                .toList();
        String hang = "{\"op\":\"send\",\"channel\":\"games.game:1\",\"type\":\"hang\"}";
        stuck.forEach(client -> client.send(hang));
        Client ada = client(live.person("ada"));
        Client bob = client(live.person("bob"));
        ada.send(send("point", "{\"line\":1,\"word\":\"a\"}"));
        bob.await("message");
        IntStream.range(0, Lane.TASKS + 1).forEach(i -> stuck.get(0).send(hang));
        assertThat(stuck.get(0).await("error").path("code").stringValue()).isEqualTo("busy");
        forever.countDown();
        games.close();
    }
}
