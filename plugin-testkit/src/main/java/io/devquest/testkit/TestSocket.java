package io.devquest.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.devquest.engine.json.Json;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A live socket, over a real WebSocket. What it waits for comes within seconds or the test fails. */
public final class TestSocket implements AutoCloseable {

    private static final int SECONDS = 15;

    private final JsonMapper mapper = Json.lenient();
    private final AtomicInteger refs = new AtomicInteger();
    private final LiveInbox inbox;
    private final WebSocket socket;

    private TestSocket(LiveInbox inbox, WebSocket socket) {
        this.inbox = inbox;
        this.socket = socket;
    }

    static TestSocket open(HttpClient http, URI address, Map<String, String> headers) {
        LiveInbox inbox = new LiveInbox();
        TestSocket opened = new TestSocket(inbox, connect(http, address, headers, inbox));
        opened.await("hello");
        return opened;
    }

    static int refused(HttpClient http, URI address, Map<String, String> headers) {
        try {
            connect(http, address, headers, new LiveInbox()).abort();
        } catch (CompletionException e) {
            if (e.getCause() instanceof WebSocketHandshakeException refused) {
                return refused.getResponse().statusCode();
            }
            throw e;
        }
        throw new AssertionError("The live socket was opened, and should have been refused");
    }

    private static WebSocket connect(HttpClient http, URI address, Map<String, String> headers, LiveInbox inbox) {
        WebSocket.Builder builder = http.newWebSocketBuilder();
        headers.forEach(builder::header);
        return builder.buildAsync(address, inbox)
                .orTimeout(SECONDS, TimeUnit.SECONDS)
                .join();
    }

    /** Subscribes to what happens from now on. */
    public TestSocket subscribe(String channel) {
        return subscribe(ask("sub", channel));
    }

    /** Subscribes to everything after that number of the channel. */
    public TestSocket subscribe(String channel, long after) {
        return subscribe(ask("sub", channel).put("after", after));
    }

    private TestSocket subscribe(ObjectNode request) {
        JsonNode answer = answer(request);
        if (!op(answer).equals("ok")) {
            throw new AssertionError("The subscription was refused: " + answer);
        }
        return this;
    }

    /** Tries to subscribe; false if it is refused. */
    public boolean subscribes(String channel) {
        return op(answer(ask("sub", channel))).equals("ok");
    }

    /** Tries to subscribe, which must be refused, and returns the code. */
    public String subscribeRefused(String channel) {
        JsonNode answer = answer(ask("sub", channel));
        if (!op(answer).equals("error")) {
            throw new AssertionError("The subscription was not refused: " + answer);
        }
        return answer.path("code").asString("");
    }

    /** Ends a subscription. */
    public TestSocket unsubscribe(String channel) {
        answer(ask("unsub", channel));
        return this;
    }

    /** Sends a message into a channel, which must be taken. */
    public TestSocket send(String channel, String type, Object data) {
        JsonNode answer = answer(message(channel, type, data));
        if (!op(answer).equals("ok")) {
            throw new AssertionError("The message was refused: " + answer);
        }
        return this;
    }

    /** Sends a message into a channel, which must be refused, and returns the code. */
    public String sendRefused(String channel, String type, Object data) {
        JsonNode answer = answer(message(channel, type, data));
        if (!op(answer).equals("error")) {
            throw new AssertionError("The message was not refused: " + answer);
        }
        return answer.path("code").asString("");
    }

    private ObjectNode message(String channel, String type, Object data) {
        return ask("send", channel).put("type", type).set("data", mapper.valueToTree(data));
    }

    /** Sends an update of a shared document. */
    public TestSocket update(String channel, byte[] update) {
        byte[] name = channel.getBytes(UTF_8);
        ByteBuffer frame = ByteBuffer.allocate(1 + name.length + update.length)
                .put((byte) name.length)
                .put(name)
                .put(update)
                .flip();
        socket.sendBinary(frame, true).orTimeout(SECONDS, TimeUnit.SECONDS).join();
        return this;
    }

    /** Waits for the next update of a shared document that was not waited for yet. */
    public byte[] awaitUpdate(String channel) {
        return inbox.takeUpdate(channel);
    }

    /** Sends a frame as it is. */
    public TestSocket send(String frame) {
        socket.sendText(frame, true).orTimeout(SECONDS, TimeUnit.SECONDS).join();
        return this;
    }

    /** Waits for the next event of a type that was not waited for yet. */
    public LiveEvent awaitEvent(String type) {
        return LiveEvent.of(inbox.take(
                "event " + type,
                frame -> op(frame).equals("event")
                        && frame.path("type").asString("").equals(type)));
    }

    /** Waits for the next frame of a kind ({@code gap}, {@code closed}, {@code error}, {@code message}, {@code presence}) that was not waited for yet. */
    public JsonNode await(String op) {
        return inbox.take("frame " + op, frame -> op(frame).equals(op));
    }

    /** Waits for the server to close the socket; its status and reason. */
    public String awaitEnd() {
        return inbox.awaitEnd();
    }

    /** All events so far, in the order of their arrival. */
    public List<LiveEvent> events() {
        return inbox.all().stream()
                .filter(frame -> op(frame).equals("event"))
                .map(LiveEvent::of)
                .toList();
    }

    /** All messages that are no facts so far, in the order of their arrival; without a number. */
    public List<LiveEvent> messages() {
        return inbox.all().stream()
                .filter(frame -> op(frame).equals("message"))
                .map(LiveEvent::of)
                .toList();
    }

    private ObjectNode ask(String op, String channel) {
        return mapper.createObjectNode().put("op", op).put("channel", channel).put("ref", "t" + refs.incrementAndGet());
    }

    private JsonNode answer(ObjectNode request) {
        String ref = request.path("ref").asString("");
        send(request.toString());
        return inbox.take(
                "answer to " + request, frame -> frame.path("ref").asString("").equals(ref));
    }

    private static String op(JsonNode frame) {
        return frame.path("op").asString("");
    }

    @Override
    public void close() {
        socket.abort();
    }
}
