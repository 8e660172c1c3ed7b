package io.devquest.engine.live;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.live.Channel;
import io.devquest.engine.data.TestDatabases;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentsTest {

    private static final String CHANNEL = "toys.draft:ä7";

    private final List<String> received = new CopyOnWriteArrayList<>();
    private LiveFixture live;

    private void open(TestDatabases database) {
        live = new LiveFixture(database);
        live.hub.open(live.toys, new Channel("toys.draft", (actor, key) -> true).sharing((from, key, update) -> {
                    String text = new String(update, UTF_8);
                    received.add(from.name() + " " + key + " " + text);
                    return text.startsWith("keep") ? Optional.empty() : Optional.of(update);
                }));
        live.hub.open(live.toys, new Channel("toys.toy", (actor, key) -> true));
    }

    @AfterEach
    void close() {
        live.close();
    }

    private static byte[] frame(String channel, String update) {
        return new BinaryFrame(channel, update.getBytes(UTF_8)).bytes();
    }

    private static List<String> texts(Client client, int count) {
        return client.wire.await(wire -> wire.updates().size() == count).updates().stream()
                .map(update -> update.channel() + " " + new String(update.update(), UTF_8))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void updatesReachTheOwnerInOrderAndThenTheOtherSubscribers(TestDatabases database) {
        open(database);
        Client ada = new Client(live.hub, live.person("ada")).sub(CHANNEL);
        Client bob = new Client(live.hub, live.person("bob")).sub(CHANNEL);
        Client guest = new Client(live.hub, TestActor.GUEST).sub(CHANNEL);
        Client elsewhere = new Client(live.hub, live.person("cleo")).sub("toys.draft:8");
        IntStream.range(0, 50).forEach(i -> ada.send(frame(CHANNEL, (i == 20 ? "keep" : "u") + i)));
        List<String> expected = IntStream.range(0, 50)
                .filter(i -> i != 20)
                .mapToObj(i -> CHANNEL + " u" + i)
                .toList();
        assertThat(texts(bob, 49)).isEqualTo(expected);
        assertThat(texts(guest, 49)).isEqualTo(expected);
        assertThat(received).hasSize(50).startsWith("ada ä7 u0", "ada ä7 u1").contains("ada ä7 keep20");
        live.hub.forScope(live.toys).update(CHANNEL, "server".getBytes(UTF_8));
        assertThat(texts(ada, 1)).containsExactly(CHANNEL + " server");
        assertThat(elsewhere.wire.updates()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNoUpdateOfTheirsIsRefusedAndTheConnectionStays(TestDatabases database) {
        open(database);
        Client ada = new Client(live.hub, live.person("ada")).sub("toys.toy:1");
        Client guest = new Client(live.hub, TestActor.GUEST).sub(CHANNEL);
        ada.send(frame(CHANNEL, "x"))
                .send(frame("toys.toy:1", "x"))
                .send(frame("games.game:1", "x"))
                .send(new byte[0])
                .send(new byte[] {0, 1})
                .send(new byte[] {5, 'a', 'b'})
                .send(ByteBuffer.allocate(3)
                        .put(new byte[] {2, (byte) 0xc3, 0x28})
                        .array());
        assertThat(ada.wire.await(wire -> wire.frames("error").size() == 7).frames("error"))
                .extracting(error -> error.path("code").stringValue())
                .containsExactly(
                        "forbidden",
                        "message_unknown",
                        "channel_unknown",
                        "frame_invalid",
                        "frame_invalid",
                        "frame_invalid",
                        "frame_invalid");
        guest.send(frame(CHANNEL, "x"));
        assertThat(guest.await("error").path("code").stringValue()).isEqualTo("sign_in_required");
        assertThat(received).isEmpty();
        assertThat(ada.wire.closed()).isEmpty();
        ada.send(new byte[Hub.LONGEST_FRAME + 1]);
        assertThat(ada.wire.closed()).contains("1009 frame too large: at most 64 KiB");
    }
}
