package io.devquest.engine.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.access.Actor;
import io.devquest.api.live.Channel;
import io.devquest.api.live.Message;
import io.devquest.engine.data.TestDatabases;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

class PresenceTest {

    private static final String CHANNEL = "toys.toy:7";

    private final AtomicBoolean closedToMembers = new AtomicBoolean();
    private LiveFixture live;
    private Actor ada;
    private Actor bob;

    private void open(TestDatabases database) {
        live = new LiveFixture(database);
        live.hub.open(
                live.toys,
                new Channel("toys.toy", (actor, key) -> !actor.name().equals("bob") || !closedToMembers.get())
                        .withPresence()
                        .accepting(Message.TYPING));
        live.hub.open(live.toys, new Channel("toys.box", (actor, key) -> true));
        ada = live.person("ada");
        bob = live.person("bob");
    }

    @AfterEach
    void close() {
        live.close();
    }

    private Client client(Actor actor) {
        return new Client(live.hub, actor).sub(CHANNEL);
    }

    /** What a client was told, in short: the list as {@code [ada away]}, changes as {@code ada left}. */
    private static List<String> told(TestWire wire) {
        return wire.frames("presence").stream().map(PresenceTest::inShort).toList();
    }

    private static String inShort(JsonNode frame) {
        if (frame.has("people")) {
            return frame.path("people")
                    .valueStream()
                    .map(person -> person.path("name").stringValue() + " "
                            + person.path("state").stringValue())
                    .toList()
                    .toString();
        }
        return frame.path("person").path("name").stringValue() + " "
                + frame.path("state").stringValue();
    }

    private static void awaitTold(Client client, String... expected) {
        try {
            client.wire.await(wire -> told(wire).equals(List.of(expected)));
        } catch (AssertionError late) {
            assertThat(told(client.wire)).containsExactly(expected);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoSubscribesSeesWhoIsThereAndTheOthersSeeThemCome(TestDatabases database) {
        open(database);
        Client first = client(ada);
        awaitTold(first, "[ada online]");
        Client second = client(bob);
        awaitTold(second, "[ada online, bob online]");
        awaitTold(first, "[ada online]", "bob online");
        JsonNode list = second.wire.frames("presence").get(0);
        assertThat(list.path("more").intValue()).isZero();
        assertThat(list.path("people").get(0).propertyNames())
                .containsExactly("name", "displayName", "avatarUrl", "url", "state");
        Client guest = client(TestActor.GUEST);
        awaitTold(guest, "[ada online, bob online]");
        awaitTold(first, "[ada online]", "bob online");
        assertThat(live.hub.forScope(live.toys).present(CHANNEL))
                .containsExactlyInAnyOrder(ada.requireId(), bob.requireId());
        new Client(live.hub, ada).sub("toys.box:1");
        assertThat(live.hub.forScope(live.toys).present("toys.box:1")).containsExactly(ada.requireId());
    }

    @ParameterizedTest
    @EnumSource
    void severalPagesOfOnePersonAreOnePerson(TestDatabases database) {
        open(database);
        Client watcher = client(bob);
        Client page = client(ada);
        Client otherPage = client(ada);
        awaitTold(otherPage, "[bob online, ada online]");
        otherPage.leave();
        awaitTold(watcher, "[bob online]", "ada online");
        page.send("{\"op\":\"presence\",\"state\":\"away\",\"ref\":\"p\"}");
        awaitTold(watcher, "[bob online]", "ada online", "ada away");
        page.send("{\"op\":\"presence\",\"state\":\"online\"}");
        awaitTold(watcher, "[bob online]", "ada online", "ada away", "ada online");
        page.unsub(CHANNEL);
        awaitTold(watcher, "[bob online]", "ada online", "ada away", "ada online", "ada left");
    }

    @ParameterizedTest
    @EnumSource
    void somebodyIsAwayOnlyIfAllTheirPagesAre(TestDatabases database) {
        open(database);
        Client watcher = client(bob);
        Client page = client(ada);
        Client otherPage = client(ada);
        awaitTold(watcher, "[bob online]", "ada online");
        page.send("{\"op\":\"presence\",\"state\":\"away\"}");
        otherPage.send("{\"op\":\"presence\",\"state\":\"away\"}");
        awaitTold(watcher, "[bob online]", "ada online", "ada away");
        otherPage.send("{\"op\":\"presence\",\"state\":\"online\"}");
        awaitTold(watcher, "[bob online]", "ada online", "ada away", "ada online");
        otherPage.leave();
        awaitTold(watcher, "[bob online]", "ada online", "ada away", "ada online", "ada away");
        assertThat(page.refused("{\"op\":\"presence\",\"state\":\"asleep\"}")).isEqualTo("frame_invalid");
    }

    @ParameterizedTest
    @EnumSource
    void loadingThePageAgainDoesNotFlicker(TestDatabases database) {
        open(database);
        Client watcher = client(bob);
        Client page = client(ada);
        awaitTold(page, "[bob online, ada online]");
        page.leave();
        Client again = client(ada);
        awaitTold(again, "[bob online, ada online]");
        again.unsub(CHANNEL);
        again.sub(CHANNEL);
        client(live.person("cleo"));
        awaitTold(watcher, "[bob online]", "ada online", "cleo online");
    }

    @ParameterizedTest
    @EnumSource
    void whoIsInvisibleSeesOthersAndIsNotSeen(TestDatabases database) {
        open(database);
        live.hidden.change(ada.requireId(), true);
        Client watcher = client(bob);
        Client page = client(ada);
        awaitTold(page, "[bob online]");
        page.send("{\"op\":\"send\",\"channel\":\"" + CHANNEL + "\",\"type\":\"typing\",\"ref\":\"t\"}");
        page.wire.await(wire -> wire.frames("ok").size() == 2);
        assertThat(live.hub.forScope(live.toys).present(CHANNEL)).containsExactly(bob.requireId());
        live.hidden.change(ada.requireId(), false);
        awaitTold(watcher, "[bob online]", "ada online");
        live.hidden.change(ada.requireId(), true);
        live.hidden.change(ada.requireId(), true);
        awaitTold(watcher, "[bob online]", "ada online", "ada left");
        assertThat(watcher.wire.frames("message")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void thoseWhoBlockedEachOtherDoNotSeeEachOther(TestDatabases database) {
        open(database);
        Client one = client(ada);
        awaitTold(one, "[ada online]");
        Client other = client(bob);
        awaitTold(other, "[ada online, bob online]");
        live.block(ada, bob);
        awaitTold(one, "[ada online]", "bob online", "bob left");
        awaitTold(other, "[ada online, bob online]", "ada left");
        Client cleo = client(live.person("cleo"));
        awaitTold(cleo, "[ada online, bob online, cleo online]");
        Client again = client(bob);
        awaitTold(again, "[bob online, cleo online]");
        one.send("{\"op\":\"presence\",\"state\":\"away\"}");
        awaitTold(cleo, "[ada online, bob online, cleo online]", "ada away");
        live.unblock(ada, bob);
        awaitTold(again, "[bob online, cleo online]", "ada away");
    }

    @ParameterizedTest
    @EnumSource
    void whoMayNotBeThereAnyMoreHasLeftAtOnce(TestDatabases database) {
        open(database);
        Client watcher = client(ada);
        Client gone = client(bob);
        awaitTold(watcher, "[ada online]", "bob online");
        closedToMembers.set(true);
        live.hub.recheckAllOf(bob.requireId());
        gone.await("closed");
        awaitTold(watcher, "[ada online]", "bob online", "bob left");
        assertThat(gone.actor.get()).isEqualTo(Optional.of(bob));
    }

    @ParameterizedTest
    @EnumSource
    void aCrowdIsListedInPart(TestDatabases database) {
        open(database);
        for (int i = 0; i < Presence.LISTED + 5; i++) {
            client(live.person("person" + i));
        }
        Client last = client(ada);
        JsonNode list = last.await("presence");
        assertThat(list.path("people").size()).isEqualTo(Presence.LISTED);
        assertThat(list.path("more").intValue()).isEqualTo(6);
    }
}
