package io.devquest.distribution;

import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A live connection. */
final class Socket implements WebSocket.Listener {

    private final CompletableFuture<WebSocket> socket = new CompletableFuture<>();
    private final BlockingQueue<JsonNode> frames = new LinkedBlockingQueue<>();
    private final StringBuilder partial = new StringBuilder();

    void opened(WebSocket webSocket) {
        socket.complete(webSocket);
    }

    void send(String frame) {
        socket.join().sendText(frame, true).join();
    }

    /** Subscribes and waits until the product has agreed. */
    void subscribe(String channel) {
        send("{\"op\":\"sub\",\"channel\":\"" + channel + "\"}");
        await("ok");
    }

    /** The next frame of a kind; others before it are passed over. */
    JsonNode await(String op) {
        try {
            JsonNode frame;
            do {
                frame = frames.poll(Wait.LONG.toSeconds(), TimeUnit.SECONDS);
                if (frame == null) {
                    throw new AssertionError("No frame " + op + " came.");
                }
            } while (!frame.path("op").asString("").equals(op));
            return frame;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
        partial.append(data);
        if (last) {
            frames.add(JsonMapper.shared().readTree(partial.toString()));
            partial.setLength(0);
        }
        webSocket.request(1);
        return null;
    }
}
