package io.devquest.engine.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devquest.api.access.Actor;
import io.devquest.api.live.Channel;
import io.devquest.engine.data.TestDatabases;
import io.devquest.engine.events.LogFixture;
import io.devquest.engine.events.LogFixture.ToyAdded;
import io.javalin.Javalin;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LiveEndpointTest {

    private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
    private LogFixture fixture;
    private Hub hub;
    private Javalin server;

    @BeforeEach
    void start() {
        fixture = new LogFixture(TestDatabases.H2);
        hub = new Hub(fixture.log, new InProcessRelay(), LiveFixture.faces(fixture), () -> Limits.STANDARD);
        hub.open(fixture.toys, new Channel("toys.toy", (actor, key) -> actor.signedIn()));
        LiveEndpoint endpoint = new LiveEndpoint(
                hub,
                cookie -> () -> signedIn(cookie),
                () -> TestActor.GUEST,
                new Origins(Set.of("https://learn.example.org")));
        server = Javalin.create(config -> {
            config.jetty.host = "127.0.0.1";
            config.startup.showJavalinBanner = false;
            config.routes.wsBeforeUpgrade(LiveEndpoint.PATH, endpoint::beforeUpgrade);
            config.routes.ws(LiveEndpoint.PATH, endpoint::attach);
        });
        server.start(0);
    }

    @AfterEach
    void stop() {
        server.stop();
        hub.close();
        fixture.close();
    }

    private static Optional<Actor> signedIn(String token) {
        return token.equals("token-of-5") ? Optional.of(TestActor.person(5)) : Optional.empty();
    }

    private WebSocket connect(String... headers) {
        WebSocket.Builder builder = HttpClient.newHttpClient().newWebSocketBuilder();
        for (int i = 0; i < headers.length; i += 2) {
            builder.header(headers[i], headers[i + 1]);
        }
        URI address = URI.create("ws://127.0.0.1:" + server.port() + LiveEndpoint.PATH);
        return builder.buildAsync(address, new Receiver()).join();
    }

    private final class Receiver implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                received.add(text.toString());
                text.setLength(0);
            }
            socket.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onBinary(WebSocket socket, ByteBuffer data, boolean last) {
            BinaryFrame frame = BinaryFrame.read(data).orElseThrow();
            received.add("update of " + frame.channel() + " with " + frame.update().length + " bytes");
            socket.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
            received.add("closed " + status + " " + reason);
            return null;
        }
    }

    private String next() throws InterruptedException {
        String frame = received.poll(20, TimeUnit.SECONDS);
        assertThat(frame).isNotNull();
        return frame;
    }

    @Test
    void aSignedInPersonGetsFactsOverARealSocket() throws Exception {
        WebSocket socket =
                connect("Cookie", "devquest_session=token-of-5", "Origin", "http://127.0.0.1:" + server.port());
        assertThat(next()).isEqualTo("{\"op\":\"hello\",\"version\":1,\"signedIn\":true}");
        socket.sendText("{\"op\":\"sub\",\"channel\":\"toys.toy:1\",\"after\":0}", true)
                .join();
        assertThat(next()).contains("\"op\":\"ok\"");
        fixture.publish(new ToyAdded(1, "✓"), "toys.toy:1");
        assertThat(next()).contains("\"seq\":1", "\"name\":\"✓\"");
        hub.endAllOf(TestActor.person(5).requireId());
        assertThat(next()).isEqualTo("closed 1008 session ended");
        assertThat(hub.connections()).isZero();
    }

    @Test
    void aCookieThatIsWorthNothingMakesAGuest() throws Exception {
        WebSocket socket = connect("Cookie", "devquest_session=stolen", "Origin", "https://learn.example.org");
        assertThat(next()).contains("\"signedIn\":false");
        socket.sendText("{\"op\":\"sub\",\"channel\":\"toys.toy:1\"}", true).join();
        assertThat(next()).contains("\"code\":\"forbidden\"");
    }

    @Test
    void pagesOfOtherSitesAreRefusedBeforeTheUpgrade() {
        for (String origin :
                new String[] {"https://evil.example", "null", "http://127.0.0.1.evil.example", "http://127.0.0.1:1"}) {
            assertThatThrownBy(() -> connect("Origin", origin))
                    .isInstanceOf(CompletionException.class)
                    .cause()
                    .isInstanceOfSatisfying(
                            WebSocketHandshakeException.class,
                            refused -> assertThat(refused.getResponse().statusCode())
                                    .isEqualTo(403));
        }
        assertThat(hub.connections()).isZero();
    }

    @Test
    void updatesOfDocumentsGoOverARealSocketBothWays() throws Exception {
        hub.open(
                fixture.toys,
                new Channel("toys.draft", (actor, key) -> true).sharing((from, key, update) -> Optional.of(update)));
        String sub = "{\"op\":\"sub\",\"channel\":\"toys.draft:1\"}";
        WebSocket reader = connect();
        next();
        reader.sendText(sub, true).join();
        next();
        WebSocket writer = connect("Cookie", "devquest_session=token-of-5");
        next();
        writer.sendText(sub, true).join();
        next();
        byte[] frame = new BinaryFrame("toys.draft:1", new byte[] {1, 2, 3}).bytes();
        writer.sendBinary(ByteBuffer.wrap(frame), true).join();
        assertThat(next()).isEqualTo("update of toys.draft:1 with 3 bytes");
        writer.sendBinary(ByteBuffer.allocate(Hub.LONGEST_FRAME + 1), true);
        assertThat(next()).startsWith("closed 1009");
    }

    @Test
    void aFrameOverTheLimitClosesTheSocket() throws Exception {
        WebSocket socket = connect();
        next();
        socket.sendText("x".repeat(Hub.LONGEST_FRAME + 1), true);
        assertThat(next()).startsWith("closed 1009");
    }
}
