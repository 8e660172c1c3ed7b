package io.devquest.engine.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.access.Actor;
import io.devquest.api.live.Channel;
import io.devquest.api.live.Message;
import io.devquest.engine.data.TestDatabases;
import io.devquest.engine.events.EventLog;
import io.devquest.engine.events.LogFixture;
import io.devquest.engine.scope.Scope;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two nodes: two hubs, each with its own log over the same database, and one relay between them. */
class RelayTest {

    private static final String CHANNEL = "toys.toy:7";

    private final AtomicBoolean closed = new AtomicBoolean();
    private final Scope elsewhere = LogFixture.scope("toys");
    private LiveFixture live;
    private EventLog secondLog;
    private Hub second;
    private Actor ada;
    private Actor bob;

    record Word(String word) {}

    private void open(TestDatabases database) {
        live = new LiveFixture(database);
        secondLog = live.eventLog();
        second = live.hub(secondLog);
        Channel channel = new Channel("toys.toy", (actor, key) -> !closed.get())
                .withPresence()
                .accepting(Message.relayed("say", Word.class, Duration.ZERO))
                .sharing((from, key, update) -> Optional.of(update));
        live.hub.open(live.toys, channel);
        second.open(elsewhere, channel);
        ada = live.person("ada");
        bob = live.person("bob");
    }

    @AfterEach
    void close() {
        second.close();
        elsewhere.close();
        live.close();
    }

    @ParameterizedTest
    @EnumSource
    void factsMessagesAndUpdatesReachTheSubscribersOfAllNodes(TestDatabases database) {
        open(database);
        Client here = new Client(live.hub, ada).sub(CHANNEL);
        Client there = new Client(second, bob).sub(CHANNEL);
        live.publish(live.log, CHANNEL);
        live.publish(secondLog, CHANNEL);
        here.wire.await(wire -> wire.seqs(CHANNEL).size() == 2);
        there.wire.await(wire -> wire.seqs(CHANNEL).size() == 2);
        assertThat(here.wire.seqs(CHANNEL)).containsExactly(1L, 2L);

        here.send("{\"op\":\"send\",\"channel\":\"toys.toy:7\",\"type\":\"say\",\"data\":{\"word\":\"hi\"}}");
        assertThat(there.await("message").path("data").path("word").stringValue())
                .isEqualTo("hi");
        here.send(new BinaryFrame(CHANNEL, new byte[] {1, 2}).bytes());
        there.wire.await(wire -> wire.updates().size() == 1);
        second.sendTo(CHANNEL, Set.of(ada.requireId()), "fresh", new Word("x"));
        assertThat(here.await("message").path("type").stringValue()).isEqualTo("fresh");
    }

    @ParameterizedTest
    @EnumSource
    void peopleOnAllNodesSeeEachOther(TestDatabases database) {
        open(database);
        Client here = new Client(live.hub, ada).sub(CHANNEL);
        awaitNames(here, "ada");
        Client there = new Client(second, bob).sub(CHANNEL);
        awaitNames(there, "ada", "bob");
        awaitNames(here, "ada", "bob");

        Hub third = live.hub(live.eventLog());
        third.open(LogFixture.scope("toys"), new Channel("toys.toy", (actor, key) -> true).withPresence());
        Client late = new Client(third, live.person("cleo")).sub(CHANNEL);
        awaitNames(late, "ada", "bob", "cleo");
        third.close();
        here.wire.await(wire -> wire.frames("presence").stream()
                .anyMatch(frame -> frame.path("state").asString("").equals("left")));
        there.unsub(CHANNEL);
        here.wire.await(wire -> wire.frames("presence").stream()
                        .filter(frame -> frame.path("state").asString("").equals("left"))
                        .count()
                == 2);
    }

    private static void awaitNames(Client client, String... names) {
        client.wire.await(wire -> {
            Set<String> seen = new HashSet<>();
            wire.frames("presence").forEach(frame -> {
                frame.path("people")
                        .forEach(person -> seen.add(person.path("name").stringValue()));
                if (frame.has("person")) {
                    seen.add(frame.path("person").path("name").stringValue());
                }
            });
            return seen.equals(Set.of(names));
        });
    }

    @ParameterizedTest
    @EnumSource
    void sessionsAndSubscriptionsEndOnAllNodes(TestDatabases database) {
        open(database);
        Client here = new Client(live.hub, ada).sub(CHANNEL);
        Client there = new Client(second, ada).sub(CHANNEL);
        Client bobThere = new Client(second, bob).sub(CHANNEL);
        live.hub.endAllOf(ada.requireId());
        assertThat(here.wire.closed()).contains("1008 session ended");
        assertThat(there.wire.closed()).contains("1008 session ended");
        assertThat(bobThere.wire.closed()).isEmpty();
        closed.set(true);
        live.hub.recheckAll();
        assertThat(bobThere.await("closed").path("reason").stringValue()).isEqualTo("forbidden");
    }
}
